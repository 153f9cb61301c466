namespace SanctionsTracker.Tests.Extraction.Evaluation;

/// <summary>The two halves of the evaluation set.</summary>
internal static class EvaluationTexts
{
    public static string Development { get; } = Folder("development");

    /// <summary>Not looked at while rules are written, so that its figures say how other texts are read.</summary>
    public static string HeldOut { get; } = Folder("held-out");

    private static string Folder(string half) => Path.Combine(SourceTree.Root, "tests/Extraction/Evaluation", half);
}
