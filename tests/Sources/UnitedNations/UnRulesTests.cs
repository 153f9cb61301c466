using System.Globalization;
using System.Xml.Linq;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Tests.Sources.UnitedNations;

public sealed class UnRulesTests
{
    [SkippableFact]
    public void The_table_of_rules_in_the_documentation_is_what_the_samples_say()
    {
        var documented = File.ReadAllText(System.IO.Path.Combine(Repository(), "docs", "sources", "un.md"));

        var table = Table();
        Assert.True(documented.Contains(table, StringComparison.Ordinal), $"docs/sources/un.md should hold:\n{table}");
    }

    [SkippableTheory]
    [InlineData("2017-07-03", "2018-10-29", 40)]
    [InlineData("2018-10-29", "2020-11-30", 193)]
    [InlineData("2020-11-30", "2024-09-26", 489)]
    public void As_many_records_are_amended_as_say_something_else(string before, string after, int expected)
    {
        var amended = Changes(UnSnapshots.Records(before), UnSnapshots.Records(after)).Count;

        Assert.InRange(amended, expected * 0.95, expected * 1.05);
    }

    private static string Table()
    {
        var elements = UnSnapshots.Dates.Select(UnSnapshots.Elements).ToArray();
        var pairs = elements.Zip(elements.Skip(1), (before, after) =>
            before.Where(entry => after.ContainsKey(entry.Key)).Select(entry => (Before: entry.Value, After: after[entry.Key]))).ToArray();

        var rows = new List<string> { Row("Elements whose text differs", StillDifferent(pairs, 0)) };
        for (var i = 1; i <= UnRule.All.Count; i++) rows.Add(Row($"{i}. {UnRule.All[i - 1].Name}", StillDifferent(pairs, i)));
        var records = UnSnapshots.Dates.Select(UnSnapshots.Records).ToArray();
        var changes = records.Zip(records.Skip(1), Changes).ToArray();
        rows.Add(Row("**Records amended, as mapped**", [.. changes.Select(amended => amended.Count)]));
        rows.Add(Row("of these: a birth date is approximate no more, nothing else", [.. changes.Select(amended => amended.Count(LosesOnlyAbout))]));
        rows.Add(Row("of these: an INTERPOL notice came or went, nothing else", [.. changes.Select(amended => amended.Count(ChangesOnlyNotice))]));
        return string.Join('\n', rows);
    }

    private static bool LosesOnlyAbout(IReadOnlyList<FieldChange> record) => record is [{ Field: "births" } births]
        && births.Before.Select(birth => birth.Replace("about ", "", StringComparison.Ordinal)).Order().SequenceEqual(births.After.Order());

    private static bool ChangesOnlyNotice(IReadOnlyList<FieldChange> record) =>
        record is [{ Field: "particulars" } particulars]
        && particulars.Before.Concat(particulars.After).All(value => value is "interpol_notice: yes");

    // What one rule has made equal no later one can make different: only the rest goes on to the next.
    private static int[] StillDifferent(IEnumerable<(XElement Before, XElement After)>[] pairs, int rules)
    {
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = pairs[i].Where(pair => UnRule.Text(pair.Before, rules) != UnRule.Text(pair.After, rules)).ToArray();
        return [.. pairs.Select(pair => pair.Count())];
    }

    private static List<IReadOnlyList<FieldChange>> Changes(Dictionary<string, Designation> before, Dictionary<string, Designation> after) =>
    [
        .. before.Where(record => after.ContainsKey(record.Key))
            .Select(record => DesignationFields.Between(record.Value, after[record.Key]))
            .Where(changes => changes.Count > 0),
    ];

    private static string Row(string name, int[] counts) =>
        string.Create(CultureInfo.InvariantCulture, $"| {name} | {counts[0]} | {counts[1]} | {counts[2]} |");

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder!.FullName, "SanctionsTracker.sln"))) folder = folder.Parent;
        return folder.FullName;
    }
}
