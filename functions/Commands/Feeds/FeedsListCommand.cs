using System.CommandLine;
using SanctionsTracker.Functions.Api.Feeds;
using SanctionsTracker.Functions.Commands.Display;
using Spectre.Console;

namespace SanctionsTracker.Functions.Commands.Feeds;

/// <summary><c>feeds list</c>: the sources of news, those of the settings and those imported.</summary>
internal static class FeedsListCommand
{
    public static Command Create(CommonOptions options)
    {
        var command = new Verb("list", "List the sources of news: those of the settings, and those imported.", "  dotnet run --project functions -- feeds list");
        command.SetAction((parsed, cancellationToken) => OneRun.Of(
            options.Read(parsed), services => RunAsync(services.GetRequiredService<FeedDirectory>(), cancellationToken), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FeedDirectory feeds, CancellationToken cancellationToken)
    {
        var rows = new List<string[]>();
        foreach (var feed in await feeds.AllAsync(cancellationToken)) rows.Add(Cells(await feeds.ReadAsync(feed, cancellationToken)));
        AnsiConsole.Console.WriteTable(["Id", "From", "Status", "Articles", "About", "Title", "Address"], rows);
        return ExitCode.Well;
    }

    private static string[] Cells(FeedShape feed) =>
    [
        feed.Id,
        Figures.Word(feed.Origin),
        feed.ReplacedBy is { } other ? $"replaced by {other}" : Figures.Word(feed.Status),
        Figures.Count(feed.Records),
        string.Join(", ", feed.Countries.Select(country => country.Value).Concat(feed.Topics)),
        feed.Title.ReplaceLineEndings(" ").Replace('\t', ' '),
        feed.Address,
    ];
}
