using System.CommandLine;

namespace SanctionsTracker.Functions.Commands.Feeds;

/// <summary><c>feeds</c>: which sources of news are followed beside those of the settings.</summary>
internal static class FeedsCommand
{
    public static Command Create(CommonOptions options) => new Verb(
        "feeds",
        "Follow more news feeds without settings: import another reader's list (OPML), list, add, remove and export them.",
        """
          dotnet run --project functions -- feeds import subscriptions.opml --dry-run
          dotnet run --project functions -- feeds add https://www.example.org/feed.xml --country IRN
          dotnet run --project functions -- feeds list
        """)
    {
        FeedsImportCommand.Create(options),
        FeedsListCommand.Create(options),
        FeedsAddCommand.Create(options),
        FeedsRemoveCommand.Create(options),
        FeedsExportCommand.Create(options),
    };
}
