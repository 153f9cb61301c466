using System.CommandLine;
using Microsoft.Extensions.Hosting;
using SanctionsTracker.Functions.Commands.Display;
using SanctionsTracker.Functions.Hosting;
using SanctionsTracker.Functions.Hosting.Local;
using Spectre.Console;

namespace SanctionsTracker.Functions.Commands;

/// <summary><c>demo</c>: the app on recorded sources, without the network.</summary>
internal static class DemoCommand
{
    private static readonly string Folder = Path.Combine(".data", "demo");

    public static Command Create(CommonOptions options)
    {
        var command = new Verb(
            "demo",
            "Load recorded answers of the sources, without the network, and serve them.",
            """
              dotnet run --project functions -- demo    # then open http://127.0.0.1:7071/dashboard
              curl 'http://127.0.0.1:7071/api/lineup/IRN?from=1980&to=2018'
            """);
        command.SetAction((parsed, cancellationToken) => RunAsync(Recorded(options.Read(parsed)), cancellationToken));
        return command;
    }

    /// <summary>The settings of an app on recordings.</summary>
    public static LocalSettings Recorded(LocalSettings settings) =>
        settings with { Recorded = true, Data = settings.Data ?? Path.GetFullPath(Folder) };

    private static async Task<int> RunAsync(LocalSettings settings, CancellationToken cancellationToken)
    {
        // Whoever finds the address open finds the whole of the recordings behind it.
        await OneRun.Of(settings, services => LoadAsync(services, cancellationToken), cancellationToken);
        await using var app = LocalHost.BuildServer(settings);
        await app.StartAsync(cancellationToken);
        var address = app.Urls.First();
        await Console.Out.WriteLineAsync($"Serving the recordings on {address}. Try: {address}/dashboard, or curl '{address}/api/lineup/IRN?from=1980&to=2018'");
        await app.WaitForShutdownAsync(cancellationToken);
        return ExitCode.Well;
    }

    private static async Task<int> LoadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await RefreshDisplay.Of(AnsiConsole.Console).ShowAsync(
            SourceIds.Recorded, progress => RecordedRun.LoadAsync(services, progress, cancellationToken));
        return ExitCode.Well;
    }
}
