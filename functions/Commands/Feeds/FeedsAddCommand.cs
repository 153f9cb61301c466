using System.CommandLine;
using System.CommandLine.Parsing;
using SanctionsTracker.Extraction.Topics;
using SanctionsTracker.News.Feeds.Opml;
using SanctionsTracker.News.Importing;
using Spectre.Console;

namespace SanctionsTracker.Functions.Commands.Feeds;

/// <summary><c>feeds add</c>: follows one feed.</summary>
internal static class FeedsAddCommand
{
    public static Command Create(CommonOptions options)
    {
        var address = new Argument<Uri>("URL") { Description = "Where the feed is: http or https. It may be on a machine of yours.", CustomParser = Address };
        var id = new Option<string?>("--id") { Description = "Its id. [default: made of its title]", HelpName = "ID" };
        var title = new Option<string?>("--title") { Description = "Its name. [default: its host]", HelpName = "TEXT" };
        var hints = new FeedHintOptions();
        var command = new Verb(
            "add",
            "Follow one feed. Exit code: 0 it is followed, also where it was already, 1 it was refused, 2 wrong use.",
            "  dotnet run --project functions -- feeds add https://www.example.org/feed.xml --id example --country IRN --topic oil")
        {
            address, id, title, hints.Country, hints.Topic,
        };
        command.SetAction((parsed, cancellationToken) => OneRun.Of(
            options.Read(parsed),
            async services =>
            {
                var order = new ImportOrder(hints.Read(parsed, services.GetRequiredService<TopicTaxonomy>())) { OwnersOwn = true, Id = parsed.GetValue(id) };
                var feed = new FeedSubscription(parsed.GetRequiredValue(address)) { Title = parsed.GetValue(title) };
                var outcomes = await services.GetRequiredService<FeedImport>().RunAsync([feed], order, cancellationToken);
                return ImportReport.Write(AnsiConsole.Console, outcomes, [], order);
            },
            cancellationToken));
        return command;
    }

    private static Uri? Address(ArgumentResult given)
    {
        var text = given.Tokens[0].Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)) return address;
        given.AddError($"'{text}' is no http or https address.");
        return null;
    }
}
