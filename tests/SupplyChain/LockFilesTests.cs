using System.Text.Json;
using System.Xml.Linq;

namespace SanctionsTracker.Tests.SupplyChain;

/// <summary>What is built is what the lock files name.</summary>
public sealed class LockFilesTests
{
    private static readonly Dictionary<string, string> Central = XDocument.Load(Path.Combine(SourceTree.Root, "Directory.Packages.props"))
        .Descendants("PackageVersion")
        .ToDictionary(package => package.Attribute("Include")!.Value, package => package.Attribute("Version")!.Value, StringComparer.OrdinalIgnoreCase);

    public static TheoryData<string> Projects =>
    [
        .. Directory.EnumerateFiles(SourceTree.Root, "*.csproj", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(SourceTree.Root, file).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("node_modules/", StringComparison.Ordinal)),
    ];

    public static TheoryData<string> LockFiles => [.. LockFile.All.Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_project_has_a_lock_file_that_names_all_its_packages(string project)
    {
        var file = LockFile.All.Single(file => file.Path == $"{Path.GetDirectoryName(project)!.Replace('\\', '/')}/packages.lock.json");
        var references = XDocument.Load(Path.Combine(SourceTree.Root, project)).Descendants("PackageReference")
            .Where(reference => reference.Parent!.Attribute("Condition")?.Value.Contains("azure", StringComparison.Ordinal) != true)
            .Select(reference => reference.Attribute("Include")!.Value);

        Assert.Empty(references.Except(file.Packages.Select(package => package.Name), StringComparer.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(LockFiles))]
    public void A_lock_file_asks_for_the_versions_that_stand_in_one_place(string path)
    {
        var asked = LockFile.All.Single(file => file.Path == path).Packages.Where(package => package.Requested is not null).ToArray();

        Assert.All(asked, package => Assert.Equal($"[{Central[package.Name]}, )", package.Requested));
    }

    [Theory]
    [MemberData(nameof(LockFiles))]
    public void Every_locked_package_has_the_hash_of_its_content(string path) =>
        Assert.All(LockFile.All.Single(file => file.Path == path).Packages, package => Assert.Equal(64, Convert.FromBase64String(package.Hash).Length));

    [Fact]
    public void A_package_is_locked_to_the_same_content_everywhere() =>
        Assert.All(
            LockFile.All.SelectMany(file => file.Packages).GroupBy(package => $"{package.Name} {package.Resolved}", StringComparer.OrdinalIgnoreCase),
            package => Assert.Single(package.Select(locked => locked.Hash).Distinct(StringComparer.Ordinal)));

    [Fact]
    public void Each_host_has_its_own_lock() =>
        Assert.Equal(
            ["functions/packages.azure.lock.json", "shared/packages.azure.lock.json"],
            LockFile.All.Select(file => file.Path).Where(path => path.Contains("azure", StringComparison.Ordinal)));

    [Fact]
    public void Every_npm_package_is_locked_to_its_content_and_not_to_where_it_came_from()
    {
        using var locked = JsonDocument.Parse(File.ReadAllText(Path.Combine(SourceTree.Root, "package-lock.json")));

        Assert.All(
            locked.RootElement.GetProperty("packages").EnumerateObject().Where(package => package.Name.Length > 0),
            package =>
            {
                Assert.StartsWith("sha512-", package.Value.GetProperty("integrity").GetString(), StringComparison.Ordinal);
                Assert.False(package.Value.TryGetProperty("resolved", out _), $"{package.Name} names where it comes from.");
            });
    }

    [Theory]
    [InlineData(".npmrc")]
    [InlineData("Directory.Build.props")]
    [InlineData("Directory.Packages.props")]
    [InlineData("functions/packages.lock.json")]
    [InlineData("functions/packages.azure.lock.json")]
    public void Nothing_names_where_packages_come_from(string path) =>
        Assert.DoesNotContain("://", File.ReadAllText(Path.Combine(SourceTree.Root, path)), StringComparison.Ordinal);
}
