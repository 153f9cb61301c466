using System.Text;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Benchmarks.Extraction;

/// <summary>Articles of ordinary sentences with names of records in them, made by a fixed seed: some 4 KB each, a name every 25 words.</summary>
internal static class MadeArticles
{
    private const int Sentences = 24;

    private static readonly string[] Said =
    [
        "Officials in the capital said on Tuesday that {0} had moved oil worth several million dollars through ports in the region since last year.",
        "The department added that {0} is owned by a holding company whose directors could not be reached for comment.",
        "According to shipping data, {0} took on crude near the strait in late March and switched off its transponder for six days.",
        "Analysts doubt that the measures against {0} will change much while prices stay where they are.",
        "In a statement the ministry called the decision on {0} unlawful, and promised an answer at a time of its own choosing.",
        "Two banks froze the accounts of {0} after the notice was published, a person familiar with the matter said.",
        "The resolution had been adopted unanimously, but little of it was carried out in the years that followed, diplomats recalled, naming {0}.",
        "Inflation reached 40 per cent and the currency lost half of its value, which the government blames on its enemies and critics on {0}.",
    ];

    public static string[] Of(IReadOnlyList<Designation> records, int count)
    {
        var random = new Random(20_260_902);
        return [.. Enumerable.Range(0, count).Select(_ => Article(random, records))];
    }

    private static string Article(Random random, IReadOnlyList<Designation> records)
    {
        var article = new StringBuilder();
        for (var sentence = 0; sentence < Sentences; sentence++)
        {
            var record = records[random.Next(records.Count)];
            var name = record.Aliases.Count > 0 && random.Next(2) == 0 ? record.Aliases[0].Name : record.Name;
            article.Append(Said[random.Next(Said.Length)].Replace("{0}", name, StringComparison.Ordinal)).Append(sentence % 4 == 3 ? "\n\n" : " ");
        }

        return article.ToString();
    }
}
