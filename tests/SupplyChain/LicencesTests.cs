using System.Text.Json;

namespace SanctionsTracker.Tests.SupplyChain;

/// <summary>Holds docs/licences.md to the lock files, and what we deliver to licences that allow it.</summary>
public sealed class LicencesTests
{
    /// <summary>Licences that let us deliver a package as it is beside our own code, under ours. MPL asks for the source of its own files alone, which we do not change.</summary>
    private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal)
    {
        "MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "ISC", "MPL-1.1", "MPL-2.0", "MS-PL OR Apache-2.0",
    };

    private static readonly string Page = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "licences.md"));

    private static readonly string[][] Rows =
    [
        .. Page.Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split(" | "))
            .Where(cells => cells.Length >= 3 && cells[0] is not ("package" or "---")),
    ];

    [Fact]
    public void Every_package_that_is_locked_is_listed_and_no_other() =>
        Assert.Equal(
            LockFile.All.SelectMany(file => file.Packages).Select(package => $"{package.Name} {package.Resolved}")
                .Concat(Npm().Where(package => !package.IsTool).Select(package => $"{package.Name} {package.Version}"))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            Rows.Select(cells => $"{cells[0]} {cells[1]}").Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_delivered_is_under_a_licence_that_allows_it() =>
        Assert.All(Delivered(), cells => Assert.Contains(cells[2], Allowed));

    [Fact]
    public void What_the_program_needs_counts_as_delivered()
    {
        var names = Delivered().Select(cells => cells[0]).ToArray();

        Assert.All(["Azure.Data.Tables", "Microsoft.Data.Sqlite", "SQLitePCLRaw.lib.e_sqlite3", "Polly.Core", "echarts", "zrender"], name => Assert.Contains(name, names));
        Assert.DoesNotContain("xunit", names);
    }

    [Fact]
    public void What_npm_brings_the_dashboard_is_listed_with_the_licence_that_it_is_locked_with() =>
        Assert.All(
            Npm().Where(package => !package.IsTool),
            package => Assert.Contains(Delivered(), cells => cells[0] == package.Name && cells[1] == package.Version && cells[2] == package.Licence));

    [Fact]
    public void What_tests_need_from_npm_is_counted()
    {
        var counted = Page[Page.IndexOf("by licence:", StringComparison.Ordinal)..].Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && char.IsAsciiDigit(line[^3]))
            .Sum(line => int.Parse(line.Trim('|', ' ').Split(" | ")[1], System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(Npm().Count(package => package.IsTool), counted);
    }

    private static IEnumerable<string[]> Delivered()
    {
        var delivered = Page[..Page.IndexOf("## What builds and tests it", StringComparison.Ordinal)];
        return Rows.Where(cells => delivered.Contains($"| {cells[0]} | {cells[1]} |", StringComparison.Ordinal));
    }

    private static (string Name, string Version, string Licence, bool IsTool)[] Npm()
    {
        using var locked = JsonDocument.Parse(File.ReadAllText(Path.Combine(SourceTree.Root, "package-lock.json")));
        return
        [
            .. from package in locked.RootElement.GetProperty("packages").EnumerateObject()
               where package.Name.Length > 0
               select (
                   package.Name[(package.Name.LastIndexOf("node_modules/", StringComparison.Ordinal) + "node_modules/".Length)..],
                   package.Value.GetProperty("version").GetString()!,
                   package.Value.TryGetProperty("license", out var licence) ? licence.GetString()! : "not said",
                   package.Value.TryGetProperty("dev", out var dev) && dev.GetBoolean()),
        ];
    }
}
