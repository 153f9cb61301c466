using System.Globalization;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Tests.Sources.UnitedNations;

public sealed class UnRulesTests
{
    [SkippableFact]
    public void The_table_of_rules_in_the_documentation_is_what_the_samples_say()
    {
        if (Environment.GetEnvironmentVariable("UN_TABLE") is { } f) File.WriteAllText(f, Table());
        var documented = File.ReadAllText(System.IO.Path.Combine(Repository(), "docs", "sources", "un.md"));

        Assert.Contains(Table(), documented, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("2017-07-03", "2018-10-29", 40)]
    [InlineData("2018-10-29", "2020-11-30", 193)]
    [InlineData("2020-11-30", "2024-09-26", 489)]
    public void As_many_records_are_amended_as_say_something_else(string before, string after, int expected)
    {
        var amended = Amended(UnSnapshots.Records(before), UnSnapshots.Records(after));

        Assert.InRange(amended, expected * 0.95, expected * 1.05);
    }

    private static string Table()
    {
        var elements = UnSnapshots.Dates.Select(UnSnapshots.Elements).ToArray();
        var rows = new List<string> { Row("Elements whose text differs", Counts(elements, 0)) };
        for (var i = 1; i <= UnRule.All.Count; i++) rows.Add(Row($"{i}. {UnRule.All[i - 1].Name}", Counts(elements, i)));
        var records = UnSnapshots.Dates.Select(UnSnapshots.Records).ToArray();
        rows.Add(Row("**Records amended, as mapped**", [.. records.Zip(records.Skip(1), Amended)]));
        return string.Join('\n', rows);
    }

    private static int[] Counts(Dictionary<string, System.Xml.Linq.XElement>[] snapshots, int rules)
    {
        var texts = snapshots.Select(snapshot => snapshot.ToDictionary(
            entry => entry.Key, entry => UnRule.Text(entry.Value, rules), StringComparer.Ordinal)).ToArray();
        return [.. texts.Zip(texts.Skip(1), (before, after) =>
            before.Count(entry => after.TryGetValue(entry.Key, out var text) && !string.Equals(text, entry.Value, StringComparison.Ordinal)))];
    }

    private static int Amended(Dictionary<string, Designation> before, Dictionary<string, Designation> after) =>
        before.Count(record => after.TryGetValue(record.Key, out var now) && DesignationFields.Between(record.Value, now).Count > 0);

    private static string Row(string name, int[] counts) =>
        string.Create(CultureInfo.InvariantCulture, $"| {name} | {counts[0]} | {counts[1]} | {counts[2]} |");

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder!.FullName, "SanctionsTracker.sln"))) folder = folder.Parent;
        return folder.FullName;
    }
}
