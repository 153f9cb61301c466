using System.Text.RegularExpressions;

namespace SanctionsTracker.Tests.SupplyChain;

/// <summary>What SECURITY.md claims to be tested is.</summary>
public sealed partial class SecurityPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(SourceTree.Root, "SECURITY.md"));

    [Fact]
    public void Every_test_that_it_names_exists()
    {
        var types = typeof(SecurityPageTests).Assembly.GetTypes().Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        var named = Named().Matches(Page).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal).ToArray();

        Assert.InRange(named.Length, 20, 200);
        Assert.All(named, name => Assert.Contains(name, types));
    }

    [Fact]
    public void Every_file_that_it_links_to_exists() =>
        Assert.All(
            Linked().Matches(Page).Select(match => match.Groups["path"].Value).Where(path => !path.Contains("://", StringComparison.Ordinal)),
            path => Assert.True(Path.Exists(Path.Combine(SourceTree.Root, path)), path));

    [Fact]
    public void Every_threat_says_what_holds_it_and_by_what_that_is_held()
    {
        var threats = Page[Page.IndexOf("## Threats", StringComparison.Ordinal)..Page.IndexOf("## What does not hold", StringComparison.Ordinal)]
            .Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| threat", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split(" | "));

        Assert.All(threats, cells => Assert.True(cells is [{ Length: > 0 }, { Length: > 0 }, { Length: > 0 }], cells[0]));
    }

    [GeneratedRegex("`(?<name>[A-Za-z]+Tests)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"\]\((?<path>[^)#]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Linked();
}
