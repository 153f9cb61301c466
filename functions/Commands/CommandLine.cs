using System.CommandLine;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using SanctionsTracker.Functions.Commands.Backup;
using SanctionsTracker.Functions.Commands.Extraction;
using SanctionsTracker.Functions.Commands.Feeds;
using SanctionsTracker.Functions.Commands.Studies;
using SanctionsTracker.Functions.Commands.Subscriptions;

namespace SanctionsTracker.Functions.Commands;

/// <summary>The verbs of the local host.</summary>
internal static class CommandLine
{
    private const string Examples =
        """
          dotnet run --project functions -- demo
          dotnet run --project functions -- refresh --source un
          dotnet run --project functions -- --data /srv/sanctions --urls http://127.0.0.1:8080
        """;

    // A refresh that is stopped still ends its batch and gives its lease back.
    private static readonly InvocationConfiguration Invocation = new()
    {
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = TimeSpan.FromSeconds(30),
    };

    public static async Task<int> RunAsync(string[] args)
    {
        var (settings, verbs) = SettingArguments.Split(args);
        var parsed = Create(settings).Parse(verbs);
        try
        {
            var exitCode = await parsed.InvokeAsync(Invocation);
            return parsed.Errors.Count > 0 ? ExitCode.Usage : exitCode;
        }
        catch (Exception wrong) when (wrong is InvalidSettingException or OptionsValidationException)
        {
            return await RefuseAsync(wrong.Message);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            return await RefuseAsync($"{taken.Message} Give another with --urls.");
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            // A folder or file that cannot be used, or a value that cannot be read: the message says which.
            return await RefuseAsync(wrong.Message);
        }
        catch (Exception failure) when (StorageTrouble.Of(failure) is not null)
        {
            await Console.Error.WriteLineAsync(StorageTrouble.Of(failure));
            return ExitCode.Failed;
        }
    }

    /// <param name="settings">Settings from the command line.</param>
    internal static RootCommand Create(string[] settings)
    {
        var options = new CommonOptions(settings);
        var root = new RootCommand(
            """
            Tracks official sanctions lists and lines their changes up with the economy. Without a verb it serves.

            Any setting can be given as --Section:Name=value, or in the environment as Section__Name=value.
            """)
        {
            options.Data,
            options.Urls,
            ServeCommand.Create(options),
            DemoCommand.Create(options),
            RefreshCommand.Create(options),
            StatusCommand.Create(options),
            ReleaseCommand.Create(options),
            RereadCommand.Create(options),
            BackfillCommand.Create(options),
            FeedsCommand.Create(options),
            StudyCommand.Create(options),
            SubscribeCommand.Create(options),
            SubscriptionsCommand.Create(options),
            ExtractCommand.Create(options),
            HealthCommand.Create(options),
            ExportCommand.Create(options),
            ImportCommand.Create(options),
        };
        HelpWithExamples.AddTo(root, Examples);
        root.SetAction((parsed, cancellationToken) => ServeCommand.RunAsync(options.Read(parsed), cancellationToken));
        return root;
    }

    private static async Task<int> RefuseAsync(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return ExitCode.Usage;
    }
}
