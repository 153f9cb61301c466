using System.CommandLine;
using Microsoft.Extensions.Hosting;
using SanctionsTracker.Functions.Hosting.Local;

namespace SanctionsTracker.Functions.Commands;

/// <summary><c>serve</c>: the app with live sources, until it is stopped.</summary>
internal static class ServeCommand
{
    public static Command Create(CommonOptions options)
    {
        var command = new Verb(
            "serve",
            "Serve the API, and refresh live sources on their timers (the default).",
            "  dotnet run --project functions -- serve --urls http://127.0.0.1:8080");
        command.SetAction((parsed, cancellationToken) => RunAsync(options.Read(parsed), cancellationToken));
        return command;
    }

    public static async Task<int> RunAsync(LocalSettings settings, CancellationToken cancellationToken)
    {
        await using var app = LocalHost.BuildServer(settings);
        await app.RunAsync(cancellationToken);
        return ExitCode.Well;
    }
}
