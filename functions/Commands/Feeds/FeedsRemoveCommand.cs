using System.CommandLine;
using SanctionsTracker.News.Importing;

namespace SanctionsTracker.Functions.Commands.Feeds;

/// <summary><c>feeds remove</c>: ends the following of an imported feed.</summary>
internal static class FeedsRemoveCommand
{
    public static Command Create(CommonOptions options)
    {
        var id = new Argument<string>("ID") { Description = "The feed, as 'feeds list' shows it." };
        var command = new Verb(
            "remove",
            "Follow an imported feed no more; its articles stay. Exit code: 0 removed, 2 there is no such feed, or it is one of the settings.",
            "  dotnet run --project functions -- feeds remove example")
        {
            id,
        };
        command.SetAction((parsed, cancellationToken) => OneRun.Of(
            options.Read(parsed),
            services => RunAsync(services.GetRequiredService<FeedRemoval>(), parsed.GetRequiredValue(id), cancellationToken),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FeedRemoval removal, string id, CancellationToken cancellationToken)
    {
        switch (await removal.RunAsync(id, cancellationToken))
        {
            case RemovalOutcome.Removed(var feed):
                Console.WriteLine($"{feed.Id} is followed no more; its articles stay.");
                return ExitCode.Well;
            case RemovalOutcome.Configured:
                throw new InvalidSettingException($"'{id}' is a feed of the settings: --Feeds:{id}:Enabled=false switches it off.");
            case RemovalOutcome.Absent:
                throw new InvalidSettingException($"There is no imported feed '{id}'. 'feeds list' shows those there are.");
            default:
                Console.WriteLine("Others were importing or removing feeds all the time. Try again.");
                return ExitCode.Failed;
        }
    }
}
