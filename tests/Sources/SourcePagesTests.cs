using SanctionsTracker.Functions.Hosting;

namespace SanctionsTracker.Tests.Sources;

/// <summary>Every source has a page that says what it publishes and what becomes of it.</summary>
public sealed class SourcePagesTests
{
    public static TheoryData<string> Sources => [.. SourceIds.All];

    public static TheoryData<string> Lists => [.. SourceIds.Lists];

    [Theory]
    [MemberData(nameof(Sources))]
    public void Every_source_has_a_page(string id) => Assert.True(File.Exists(PathOf(id)), $"There is no docs/sources/{id}.md.");

    [Theory]
    [MemberData(nameof(Sources))]
    public void It_says_what_is_published_and_what_we_keep(string id) =>
        Assert.Subset(Headings(id), new HashSet<string>(["What is published", "What we keep"], StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Lists))]
    public void That_of_a_list_says_what_identifies_a_record_how_its_dates_are_known_and_what_is_ignored(string id) =>
        Assert.Subset(Headings(id), new HashSet<string>(["Identifiers", "Dates", "What we ignore, and why"], StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Sources))]
    public void It_names_the_source_as_settings_do(string id) =>
        Assert.Contains($"`{id}`", File.ReadLines(PathOf(id)).First(), StringComparison.Ordinal);

    private static HashSet<string> Headings(string id) => File.ReadLines(PathOf(id))
        .Where(line => line.StartsWith("## ", StringComparison.Ordinal))
        .Select(line => line[3..])
        .ToHashSet(StringComparer.Ordinal);

    private static string PathOf(string id) => Path.Combine(SourceTree.Root, "docs", "sources", $"{id}.md");
}
