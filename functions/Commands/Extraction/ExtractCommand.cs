using System.CommandLine;
using System.CommandLine.Parsing;

namespace SanctionsTracker.Functions.Commands.Extraction;

/// <summary><c>extract</c>: prints what is read from a file as JSON, and nothing else.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var file = new Argument<string?>("FILE") { Description = "The file to read.", Arity = ArgumentArity.ZeroOrOne };
        var feed = new Option<bool>("--feed") { Description = "It is a feed (RSS, RDF, Atom or JSON Feed): print its items.", Arity = ArgumentArity.Zero };
        var batch = new Option<bool>("--batch")
        {
            Description = "Read lines path[TAB base[TAB content-type]] from standard input, and answer each with a line.",
            Arity = ArgumentArity.Zero,
        };
        var address = new Option<Uri?>("--base") { Description = "Where the feed is from: relative links lead from there.", HelpName = "URL", CustomParser = Address };
        var contentType = new Option<string?>("--content-type") { Description = "The Content-Type that it came with, for its charset.", HelpName = "TYPE" };
        var command = new Verb(
            "extract",
            "Read a feed from a file and print its items as one line of JSON. Exit code: 0 read, 1 the file could not be read (the line says why; of a batch each line says its own), 2 wrong use.",
            """
              dotnet run --project functions -- extract --feed feed.xml --base https://www.example.org/feed.xml
              find feeds -type f | dotnet run --project functions -- extract --feed --batch > items.ndjson
            """)
        {
            file, feed, batch, address, contentType,
        };
        command.Validators.Add(parsed =>
        {
            if (!parsed.GetValue(feed)) parsed.AddError("Say --feed: the file is a feed.");
            if (parsed.GetValue(batch) == (parsed.GetValue(file) is not null)) parsed.AddError("Give one FILE, or --batch and the files on standard input.");
            if (parsed.GetValue(batch) && (parsed.GetResult(address) ?? parsed.GetResult(contentType)) is not null) parsed.AddError("With --batch each line has its own base and content type.");
        });
        command.SetAction((parsed, cancellationToken) => parsed.GetValue(batch)
            ? FeedBatch.RunAsync(StandardText.Input(), StandardText.Output(), cancellationToken)
            : FeedBatch.RunOneAsync(new FeedFile(parsed.GetValue(file)!, parsed.GetValue(address), parsed.GetValue(contentType)), StandardText.Output(), cancellationToken));
        return command;
    }

    private static Uri? Address(ArgumentResult given)
    {
        if (FeedFile.TryAddress(given.Tokens[0].Value, out var address)) return address;
        given.AddError($"--base: '{given.Tokens[0].Value}' is no http or https address.");
        return null;
    }
}
