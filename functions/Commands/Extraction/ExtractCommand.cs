using System.CommandLine;
using System.CommandLine.Parsing;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Functions.Commands.Extraction;

/// <summary><c>extract</c>: prints what is read from a text, or from a feed, as JSON, and nothing else.</summary>
internal static class ExtractCommand
{
    private const string About =
        """
        Find the dates, entities, events and topics of a text, a web page or an article behind an address, and print them as one line of JSON. With --feed read a feed and print its items. Exit code: 0 read, 1 it could not be read (of a feed the line says why, of a batch each line says its own), 2 wrong use.
        """;

    private const string Examples =
        """
          dotnet run --project functions -- extract article.txt --published 2017-02-10
          dotnet run --project functions -- extract https://www.example.org/article.html --data .data/demo
          dotnet run --project functions -- extract --feed feed.xml --base https://www.example.org/feed.xml
          find feeds -type f | dotnet run --project functions -- extract --feed --batch > items.ndjson
        """;

    public static Command Create(CommonOptions options)
    {
        var file = new Argument<string?>("FILE") { Description = "The file to read: text or HTML; without --feed also an http or https address.", Arity = ArgumentArity.ZeroOrOne };
        var published = new Option<PartialDate?>("--published")
        {
            Description = "When the text was published: relative dates count from there. [default: what the page says]",
            HelpName = "YEAR|MONTH|DAY",
            CustomParser = Day,
        };
        var feed = new Option<bool>("--feed") { Description = "It is a feed (RSS, RDF, Atom or JSON Feed): print its items.", Arity = ArgumentArity.Zero };
        var batch = new Option<bool>("--batch")
        {
            Description = "Read lines path[TAB base[TAB content-type]] from standard input, and answer each with a line.",
            Arity = ArgumentArity.Zero,
        };
        var address = new Option<Uri?>("--base") { Description = "Where the feed is from: relative links lead from there.", HelpName = "URL", CustomParser = Address };
        var contentType = new Option<string?>("--content-type") { Description = "The Content-Type that the feed came with, for its charset.", HelpName = "TYPE" };
        var command = new Verb("extract", About, Examples) { file, published, feed, batch, address, contentType };
        command.Validators.Add(parsed =>
        {
            var isFeed = parsed.GetValue(feed);
            if (!isFeed && (parsed.GetValue(batch) || (parsed.GetResult(address) ?? parsed.GetResult(contentType)) is not null)) parsed.AddError("--batch, --base and --content-type are for feeds: say --feed.");
            if (isFeed && parsed.GetResult(published) is not null) parsed.AddError("--published is for texts, not for feeds.");
            if (parsed.GetValue(batch) == (parsed.GetValue(file) is not null)) parsed.AddError("Give one FILE, or --feed --batch and the files on standard input.");
            if (parsed.GetValue(batch) && (parsed.GetResult(address) ?? parsed.GetResult(contentType)) is not null) parsed.AddError("With --batch each line has its own base and content type.");
        });
        command.SetAction((parsed, cancellationToken) => (parsed.GetValue(feed), parsed.GetValue(batch)) switch
        {
            (false, _) => TextRun.RunAsync(options.Read(parsed), parsed.GetValue(file)!, parsed.GetValue(published), StandardText.Output(), cancellationToken),
            (true, true) => FeedBatch.RunAsync(StandardText.Input(), StandardText.Output(), cancellationToken),
            _ => FeedBatch.RunOneAsync(new FeedFile(parsed.GetValue(file)!, parsed.GetValue(address), parsed.GetValue(contentType)), StandardText.Output(), cancellationToken),
        });
        return command;
    }

    private static PartialDate? Day(ArgumentResult given)
    {
        if (PartialDate.TryParse(given.Tokens[0].Value, out var date)) return date;
        given.AddError($"--published: '{given.Tokens[0].Value}' is no date of the form YYYY, YYYY-MM or YYYY-MM-DD.");
        return null;
    }

    private static Uri? Address(ArgumentResult given)
    {
        if (FeedFile.TryAddress(given.Tokens[0].Value, out var address)) return address;
        given.AddError($"--base: '{given.Tokens[0].Value}' is no http or https address.");
        return null;
    }
}
