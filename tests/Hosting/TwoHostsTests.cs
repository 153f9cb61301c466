using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SanctionsTracker.Tests.Hosting;

/// <summary>What keeps the Azure build compiling, though its packages do not restore here.</summary>
public sealed partial class TwoHostsTests
{
    private static readonly string[] LocalOnly = ["functions/Hosting/Local/", "functions/Commands/", "functions/Recordings/", "functions/Program.cs"];

    private static readonly HashSet<string> WorkerTypes = new(StringComparer.Ordinal)
    {
        "Function", "FunctionAttribute", "HttpTrigger", "HttpTriggerAttribute", "TimerTrigger", "TimerTriggerAttribute",
        "TimerInfo", "ScheduleStatus", "AuthorizationLevel",
    };

    [Fact]
    public void What_both_hosts_compile_uses_nothing_of_the_local_host() =>
        Assert.DoesNotContain(Shared(), source => LocalNamespace().IsMatch(source.Text));

    [Fact]
    public void Nothing_uses_the_Azure_host() =>
        Assert.DoesNotContain(
            SourceTree.Sources("functions").Where(source => !source.Path.StartsWith("functions/Hosting/Azure/", StringComparison.Ordinal)),
            source => source.Text.Contains("FunctionsApplication", StringComparison.Ordinal) || source.Text.Contains("Functions.Worker.Builder", StringComparison.Ordinal));

    [Fact]
    public void The_stand_in_for_the_worker_holds_the_named_types_and_no_others() =>
        Assert.All(
            typeof(Functions.Program).Assembly.GetTypes().Where(type => type.Namespace == "Microsoft.Azure.Functions.Worker"),
            type => Assert.Contains(type.Name, WorkerTypes));

    [Fact]
    public void The_libraries_know_no_functions_types() =>
        Assert.DoesNotContain(
            SourceTree.Sources("shared"),
            source => source.Text.Contains("Microsoft.Azure.Functions", StringComparison.Ordinal) || source.Text.Contains("Microsoft.AspNetCore", StringComparison.Ordinal));

    [Fact]
    public void The_workers_packages_are_referenced_by_the_Azure_build_alone()
    {
        var project = XDocument.Load(Path.Combine(SourceTree.Root, "functions", "SanctionsTracker.Functions.csproj"));
        var worker = project.Descendants("PackageReference")
            .Where(package => package.Attribute("Include")!.Value.StartsWith("Microsoft.Azure.Functions.", StringComparison.Ordinal))
            .ToArray();

        Assert.Equal(4, worker.Length);
        Assert.All(worker, package => Assert.Equal("'$(FunctionsHost)' == 'azure'", package.Parent!.Attribute("Condition")?.Value));
    }

    [Fact]
    public void The_host_adds_no_prefix_to_routes_and_its_settings_lie_beside_the_program()
    {
        using var host = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "host.json")));

        Assert.Equal("", host.RootElement.GetProperty("extensions").GetProperty("http").GetProperty("routePrefix").GetString());
    }

    private static IEnumerable<(string Path, string Text)> Shared() => SourceTree.Sources("functions")
        .Where(source => !Array.Exists(LocalOnly, start => source.Path.StartsWith(start, StringComparison.Ordinal)));

    [GeneratedRegex(@"Hosting\.Local|Functions\.Commands|Functions\.Recordings|Spectre\.Console|System\.CommandLine|NCrontab", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LocalNamespace();
}
