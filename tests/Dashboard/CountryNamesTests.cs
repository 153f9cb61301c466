namespace SanctionsTracker.Tests.Dashboard;

/// <summary>The dashboard names countries as we do.</summary>
public sealed class CountryNamesTests
{
    [Fact]
    public void The_scripts_table_has_the_countries_and_names_of_ours()
    {
        var script = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "wwwroot", "assets", "js", "core", "countries.js"));
        var ours = File.ReadLines(Path.Combine(SourceTree.Root, "shared", "Designations", "countries.tsv")).Skip(1).Select(line => line.Split('\t'));

        var theirs = script.Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line.Contains(": ", StringComparison.Ordinal))
            .Select(line => (Code: line[2..5], Name: line[7..^1].Trim('\'', '"')));

        Assert.Equal(ours.Select(row => (row[0], row[2])), theirs);
    }
}
