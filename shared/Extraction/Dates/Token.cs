using System.Runtime.InteropServices;

namespace SanctionsTracker.Extraction.Dates;

/// <summary>A word, a number or a mark of a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Joined">Nothing stands between it and the token before.</param>
/// <param name="Paragraph">The number of its paragraph, from 0: no date goes over the end of one.</param>
/// <param name="Hash">As <see cref="WordHash"/> makes it; 0 outside of the text.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(int Start, int Length, TokenKind Kind, bool Joined, int Paragraph, uint Hash)
{
    public int End => Start + Length;
}
