using System.Text.Json;
using System.Xml.Linq;
using SanctionsTracker.Functions.Commands;

namespace SanctionsTracker.Tests.Container;

/// <summary>What of the container can be told without building it.</summary>
public sealed class DockerfileTests
{
    private static readonly string[] Ignored =
        [.. File.ReadLines(Path.Combine(SourceTree.Root, ".dockerignore")).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')];

    private static readonly string[] Copied = [.. Dockerfile.Stages.SelectMany(stage => stage.Copied).Distinct(StringComparer.Ordinal)];

    public static TheoryData<string> Sources => [.. Copied];

    [Theory]
    [MemberData(nameof(Sources))]
    public void What_is_copied_exists_and_is_let_into_the_build(string source)
    {
        Assert.True(Path.Exists(Path.Combine(SourceTree.Root, source)), source);
        Assert.Contains($"!{source.Split('/')[0]}", Ignored);
    }

    [Fact]
    public void Nothing_else_is_let_in_and_no_data_settings_or_build_output_of_the_builders_machine()
    {
        Assert.Equal("*", Ignored[0]);
        Assert.Equal(
            Copied.Select(source => source.Split('/')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            Ignored.Where(line => line[0] == '!').Select(line => line[1..]).Order(StringComparer.Ordinal));
        Assert.All(["**/bin", "**/obj", "**/.data", "**/local.settings.json"], pattern => Assert.Contains(pattern, Ignored));
    }

    [Fact]
    public void The_images_are_of_the_framework_that_we_build_for()
    {
        var framework = XDocument.Load(Path.Combine(SourceTree.Root, "Directory.Build.props")).Descendants("TargetFramework").Single().Value;
        using var sdk = JsonDocument.Parse(File.ReadAllText(Path.Combine(SourceTree.Root, "global.json")));
        var version = framework["net".Length..];

        Assert.StartsWith($"{version}.", sdk.RootElement.GetProperty("sdk").GetProperty("version").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            [$"sdk:{version}-noble", $"aspnet:{version}-noble-chiseled-extra"],
            Dockerfile.Stages.Select(stage => stage.Image).Where(image => image.Contains("dotnet", StringComparison.Ordinal)).Select(image => image[(image.LastIndexOf('/') + 1)..]));
    }

    [Fact]
    public void It_runs_as_nobody_special_and_can_write_to_its_data_alone()
    {
        var run = Dockerfile.Stages[^1];

        Assert.Equal("$APP_UID", run.Last("USER"));
        Assert.Equal("/data", run.Last("VOLUME"));
        Assert.Contains("Storage__Folder=/data", run.Last("ENV"), StringComparison.Ordinal);
        Assert.Equal("/data", Assert.Single(run.Instructions, copy => copy.Arguments.Contains("--chown", StringComparison.Ordinal)).Arguments.Split(' ')[^1]);
    }

    [Fact]
    public void It_listens_to_other_machines_and_so_starts_with_keys_alone_and_holds_none()
    {
        var run = Dockerfile.Stages[^1];
        var urls = run.Last("ENV")!.Split(' ').Single(setting => setting.StartsWith("URLS=", StringComparison.Ordinal))["URLS=".Length..];

        Assert.False(SanctionsTracker.Functions.Hosting.Local.Loopback.IsOnly(urls));
        Assert.Equal(urls[(urls.LastIndexOf(':') + 1)..], run.Last("EXPOSE"));
        Assert.DoesNotContain(Dockerfile.Stages.SelectMany(stage => stage.Instructions), set => set.Keyword is "ARG" || (set.Keyword is "ENV" && set.Arguments.Contains("Key", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void What_it_runs_and_asks_itself_are_verbs_of_the_program()
    {
        var run = Dockerfile.Stages[^1];
        var verbs = CommandLine.Create([]).Subcommands.Select(verb => verb.Name).ToArray();
        var asked = JsonSerializer.Deserialize<string[]>(run.Last("HEALTHCHECK")![run.Last("HEALTHCHECK")!.IndexOf('[', StringComparison.Ordinal)..])!;
        var program = JsonSerializer.Deserialize<string[]>(run.Last("ENTRYPOINT")!)!;

        Assert.Equal([.. program, "health"], asked);
        Assert.Contains(asked[^1], verbs);
        Assert.Contains(JsonSerializer.Deserialize<string[]>(run.Last("CMD")!)!.Single(), verbs);
        Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, program[1])));
    }

    [Fact]
    public void Packages_are_those_that_are_locked()
    {
        Assert.Contains("CI=true", Dockerfile.Stages[1].Last("ENV"), StringComparison.Ordinal);
        Assert.All(
            Dockerfile.Stages[1].Copied.Where(source => source.EndsWith(".csproj", StringComparison.Ordinal)),
            project => Assert.Contains($"{project[..project.IndexOf('/', StringComparison.Ordinal)]}/packages.lock.json", Dockerfile.Stages[1].Copied));
    }
}
