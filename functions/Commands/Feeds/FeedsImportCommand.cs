using System.CommandLine;
using SanctionsTracker.Extraction.Topics;
using SanctionsTracker.News.Feeds.Opml;
using SanctionsTracker.News.Importing;
using Spectre.Console;

namespace SanctionsTracker.Functions.Commands.Feeds;

/// <summary><c>feeds import</c>: takes over another reader's list.</summary>
internal static class FeedsImportCommand
{
    public static Command Create(CommonOptions options)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The list, as other readers export it (OPML)." };
        var hints = new FeedHintOptions();
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would come of it, and store nothing.", Arity = ArgumentArity.Zero };
        var command = new Verb(
            "import",
            "Follow the feeds of another reader's list; the same list again changes nothing. Exit code: 0 all are followed, 1 some were refused, 2 wrong use or a file that is no OPML.",
            """
              dotnet run --project functions -- feeds import subscriptions.opml
              dotnet run --project functions -- feeds import tehran.opml --country IRN --topic oil --dry-run
            """)
        {
            file.AcceptExistingOnly(), hints.Country, hints.Topic, dryRun,
        };
        command.SetAction((parsed, cancellationToken) => OneRun.Of(
            options.Read(parsed),
            async services =>
            {
                var order = new ImportOrder(hints.Read(parsed, services.GetRequiredService<TopicTaxonomy>())) { DryRun = parsed.GetValue(dryRun) };
                return await RunAsync(services.GetRequiredService<FeedImport>(), parsed.GetRequiredValue(file), order, cancellationToken);
            },
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FeedImport import, FileInfo file, ImportOrder order, CancellationToken cancellationToken)
    {
        var list = OpmlReader.Read(await File.ReadAllBytesAsync(file.FullName, cancellationToken));
        if (list.Error is { } error) throw new InvalidSettingException($"{file.Name}: {error}.");
        var outcomes = await import.RunAsync(list.Subscriptions, order, cancellationToken);
        return ImportReport.Write(AnsiConsole.Console, outcomes, list.Warnings, order);
    }
}
