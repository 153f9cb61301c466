using System.Runtime.InteropServices;

namespace SanctionsTracker.Tests.Extraction.Evaluation;

/// <summary>How many were found, how many should have been, and how many of both belong together.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Tally(int Found, int Labelled, int Right)
{
    /// <summary>The share of what was found that is right, 0 to 1; 1 where nothing was found.</summary>
    public double Precision => Found == 0 ? 1 : (double)Right / Found;

    /// <summary>The share of what is there that was found, 0 to 1; 1 where there is nothing.</summary>
    public double Recall => Labelled == 0 ? 1 : (double)Right / Labelled;

    /// <summary>The harmonic mean of both, 0 to 1.</summary>
    public double F1 => Found + Labelled == 0 ? 1 : 2.0 * Right / (Found + Labelled);

    public static Tally operator +(Tally left, Tally right) =>
        new(left.Found + right.Found, left.Labelled + right.Labelled, left.Right + right.Right);
}
