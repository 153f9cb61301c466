using System.Collections.Frozen;

namespace SanctionsTracker.Extraction.Dates;

/// <summary>A small table of words, asked without regard to case.</summary>
internal sealed class WordSet(params string[] members)
{
    private readonly FrozenSet<string> _members = members.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public bool Has(TokenText words, int at) => words[at].Length > 0 && _members.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words.Span(at));
}
