namespace SanctionsTracker.Extraction.Dates;

/// <summary>A small table of words, asked without regard to case.</summary>
internal sealed class WordSet(params string[] members)
{
    private readonly WordTable<bool> _members = new([.. members.Select(member => (member, true))]);

    public IReadOnlyList<string> Members => members;

    public bool Has(TokenText words, int at) => _members.Find(words, at) is not null;
}
