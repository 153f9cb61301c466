namespace SanctionsTracker.Tests.Extraction.Evaluation;

/// <summary>The two halves of the evaluation set, and the texts for events that came later.</summary>
internal static class EvaluationTexts
{
    public static string Development { get; } = Folder("development");

    /// <summary>Not looked at while rules are written, so that its figures say how other texts are read.</summary>
    public static string HeldOut { get; } = Folder("held-out");

    /// <summary>Events alone are labelled. Written and labelled after the rules, which were then measured on it once before it was looked at.</summary>
    public static string SecondHeldOut { get; } = Folder("held-out-2");

    private static string Folder(string half) => Path.Combine(SourceTree.Root, "tests/Extraction/Evaluation", half);
}
