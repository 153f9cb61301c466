using SanctionsTracker.Extraction;
using SanctionsTracker.Tests.Extraction.Evaluation;

namespace SanctionsTracker.Benchmarks.Extraction;

/// <summary>Everything that was missed (−) and everything that was found and is not labelled (+), text by text.</summary>
internal static class MistakeList
{
    public static void Print(Quality quality)
    {
        foreach (var text in quality.Texts)
        {
            Console.WriteLine($"\n{text.Name}");
            Print("date", text.Dates, Describe);
            Print("entity", text.Entities, found => $"“{found.Text}” {found.Kind} {found.Name}");
            Print("event", text.Events, found => $"“{found.Text}” {found.Kind} {found.Date}");
            foreach (var topic in text.MissedTopics) Console.WriteLine($"  − topic {topic}");
            foreach (var topic in text.WrongTopics) Console.WriteLine($"  + topic {topic}");
        }
    }

    private static void Print<TFound, TLabel>(string what, Pairing<TFound, TLabel> pairing, Func<TFound, string> describe)
        where TFound : class
        where TLabel : Label
    {
        foreach (var label in pairing.Missed) Console.WriteLine($"  − {what} {label}");
        foreach (var found in pairing.Wrong) Console.WriteLine($"  + {what} {describe(found)}");
    }

    private static string Describe(ExtractedDate found) => found.EndValue is null
        ? $"“{found.Text}” {found.Value} {found.Rule}"
        : $"“{found.Text}” {found.Value} to {found.EndValue} {found.Rule}";
}
