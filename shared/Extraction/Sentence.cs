using System.Runtime.InteropServices;

namespace SanctionsTracker.Extraction;

/// <summary>Where a sentence, a heading or an item of a list stands in its text; without the white space around it.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="Length">In UTF-16 code units; never 0.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Sentence(int Start, int Length)
{
    /// <summary>Just behind its last character.</summary>
    public int End => Start + Length;

    public bool Contains(int offset) => offset >= Start && offset < End;

    public string In(string text) => text.Substring(Start, Length);
}
