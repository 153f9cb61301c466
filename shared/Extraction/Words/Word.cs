using System.Runtime.InteropServices;

namespace SanctionsTracker.Extraction.Words;

/// <summary>A word of a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="End">Where it ends, exclusive. A possessive <c>'s</c> is left out.</param>
/// <param name="Id">Its number in the vocabulary; <see cref="Vocabulary.Unknown"/> for one that is not in it.</param>
/// <param name="Shape">How it is written.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Word(int Start, int End, int Id, WordShape Shape)
{
    public bool Is(WordShape shape) => (Shape & shape) != WordShape.None;

    /// <summary>Whether it can be part of a name as it is written.</summary>
    public bool IsNameLike => Is(WordShape.Capital | WordShape.Caseless);
}
