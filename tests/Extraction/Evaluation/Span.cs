using System.Runtime.InteropServices;

namespace SanctionsTracker.Tests.Extraction.Evaluation;

/// <summary>A part of a text, in UTF-16 code units; the end is not in it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Span(int Start, int End)
{
    public static Span Of(int start, string words) => new(start, start + words.Length);

    public bool Overlaps(Span other) => Start < other.End && other.Start < End;
}
