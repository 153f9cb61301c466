using System.CommandLine;
using System.Net;
using Microsoft.Extensions.Hosting;
using SanctionsTracker.Functions.Hosting.Local;

namespace SanctionsTracker.Functions.Commands;

/// <summary><c>health</c>: asks the app that serves on this machine whether it is well. For containers and supervisors, which often have no other
/// program to ask with.</summary>
internal static class HealthCommand
{
    // Below the ten seconds that probes usually wait.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static Command Create(CommonOptions options)
    {
        var command = new Verb(
            "health",
            "Ask the app that serves on this machine, at --urls or where the settings say, whether it is well. Exit code: 0 it is, 1 it is not or does not answer.",
            "  dotnet run --project functions -- health --urls http://127.0.0.1:8080");
        command.SetAction((parsed, cancellationToken) => RunAsync(options.Read(parsed), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(LocalSettings settings, CancellationToken cancellationToken)
    {
        var address = HealthAddress.Of(settings.Urls, SettingsOf(settings));
        try
        {
            // No proxy: it is this machine that is asked.
            using var handler = new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false };
            using var client = new HttpClient(handler) { Timeout = Patience };
            using var answer = await client.GetAsync(address, cancellationToken);
            var body = await answer.Content.ReadAsStringAsync(cancellationToken);
            return answer.StatusCode == HttpStatusCode.OK ? await WellAsync(body) : await IllAsync(address, $"answered {(int)answer.StatusCode}");
        }
        catch (HttpRequestException broken)
        {
            return await IllAsync(address, broken.Message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return await IllAsync(address, $"did not answer within {Patience.TotalSeconds} seconds");
        }
    }

    // The settings alone, as the host reads them: starting the app for this would take longer than asking.
    private static ConfigurationManager SettingsOf(LocalSettings settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables()
            .AddCommandLine([.. settings.Configuration]);
        return builder.Configuration;
    }

    private static async Task<int> WellAsync(string body)
    {
        await Console.Out.WriteLineAsync(body);
        return ExitCode.Well;
    }

    private static async Task<int> IllAsync(Uri address, string why)
    {
        await Console.Error.WriteLineAsync($"{address}: {why}");
        return ExitCode.Failed;
    }
}
