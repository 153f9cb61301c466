using System.CommandLine;
using SanctionsTracker.Functions.Api.Feeds;
using SanctionsTracker.Functions.Commands.Display;
using SanctionsTracker.News.Feeds.Opml;
using SanctionsTracker.News.Following;

namespace SanctionsTracker.Functions.Commands.Feeds;

/// <summary><c>feeds export</c>: writes what is followed as a list for other readers.</summary>
internal static class FeedsExportCommand
{
    public static Command Create(CommonOptions options)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "Where to write the list (OPML). A file that is there is replaced." };
        var command = new Verb(
            "export",
            "Write the feeds that are followed as a list that other readers import (OPML). Sources that are no feeds are left out.",
            "  dotnet run --project functions -- feeds export feeds.opml")
        {
            file,
        };
        command.SetAction((parsed, cancellationToken) => OneRun.Of(
            options.Read(parsed),
            services => RunAsync(services.GetRequiredService<FeedDirectory>(), parsed.GetRequiredValue(file), cancellationToken),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FeedDirectory feeds, FileInfo file, CancellationToken cancellationToken)
    {
        FeedSubscription[] subscriptions = [.. (await feeds.AllAsync(cancellationToken)).Where(feed => feed.Feed.Kind == FeedKind.Feed).Select(Of)];
        await File.WriteAllBytesAsync(file.FullName, OpmlWriter.Write("Followed by SanctionsTracker", subscriptions), cancellationToken);
        Console.WriteLine($"{Figures.Count(subscriptions.Length)} feeds written to {file.Name}.");
        return ExitCode.Well;
    }

    private static FeedSubscription Of(ListedFeed feed) => new(feed.Feed.Address)
    {
        Title = feed.Feed.Title,
        Site = feed.Imported?.Site,
        Categories = feed.Imported?.Categories ?? [],
    };
}
