using System.Collections;
using SanctionsTracker.Designations;
using SanctionsTracker.Extraction.Words;

namespace SanctionsTracker.Extraction.Entities;

/// <summary>
/// Finds the known names among the words of a text: at each word the longest that may stand there, none within another. Names that need support
/// are found in a second pass, once it is known whom and which countries the text names without doubt.
/// </summary>
internal sealed class NameScan(NameIndex names, List<Word> words)
{
    private const int ShipDistance = 8;
    private readonly BitArray _named = new(names.Entities);
    private readonly HashSet<CountryCode> _countries = [];
    private readonly List<(int End, int Node)> _path = [];
    private readonly List<(int Node, int First, int End)> _wanting = [];

    /// <summary>The countries that the text is about or names.</summary>
    public IReadOnlySet<CountryCode> Countries => _countries;

    /// <param name="countries">Countries that the text is known to be about.</param>
    public IReadOnlyList<NameHit> Find(IEnumerable<CountryCode> countries)
    {
        _countries.UnionWith(countries);
        var hits = Pass(isSecond: false);
        foreach (var hit in hits)
        {
            foreach (var sense in hit.Senses)
            {
                _named[sense.Number] = true;
                if (sense.Entity.Kind is EntityKind.Country or EntityKind.Place) _countries.UnionWith(sense.Entity.Countries);
            }
        }

        return _wanting.Exists(want => IsSupported(want.Node, want.First, want.End)) ? Pass(isSecond: true) : hits;
    }

    private List<NameHit> Pass(bool isSecond)
    {
        var hits = new List<NameHit>();
        for (var first = 0; first < words.Count;)
        {
            var hit = At(first, isSecond);
            if (hit is not null) hits.Add(hit);
            first = hit?.End ?? first + 1;
        }

        return hits;
    }

    private NameHit? At(int first, bool isSecond)
    {
        var node = names.Names.Step(WordTrie.Root, words[first].Id);
        if (node == WordTrie.Root) return null;
        _path.Clear();
        for (var end = first + 1; node != WordTrie.Root; end++)
        {
            if (names.HasSenses(node)) _path.Add((end, node));
            if (end == words.Count || words[end].Is(WordShape.AfterBreak)) break;
            node = names.Names.Step(node, words[end].Id);
        }

        for (var longest = _path.Count - 1; longest >= 0; longest--)
        {
            var (end, at) = _path[longest];
            if (Senses(at, first, end, isSecond) is { } senses) return new(first, end, senses);
        }

        return null;
    }

    private List<NameSense>? Senses(int node, int first, int end, bool isSecond)
    {
        var written = Written(first, end);
        if (written == NameNeeds.None) return null;
        List<NameSense>? senses = null;
        foreach (ref readonly var sense in names.SensesOf(node))
        {
            if (sense.NeedsSupport && !isSecond)
            {
                _wanting.Add((node, first, end));
                break;
            }

            if (IsWritten(sense, written) && (!sense.NeedsSupport || IsSupported(sense, first, end))) (senses ??= []).Add(sense);
        }

        return senses;
    }

    private bool IsSupported(int node, int first, int end)
    {
        var written = Written(first, end);
        foreach (ref readonly var sense in names.SensesOf(node))
        {
            if (sense.NeedsSupport && IsWritten(sense, written) && IsSupported(sense, first, end)) return true;
        }

        return false;
    }

    private static bool IsWritten(in NameSense sense, NameNeeds written) =>
        (written & ((sense.Needs & NameNeeds.Capitals) != NameNeeds.None ? NameNeeds.Capitals : NameNeeds.Initials)) != NameNeeds.None;

    // How the words are written is the same for whomever they may mean.
    private NameNeeds Written(int first, int end) =>
        (HasInitials(first, end) ? NameNeeds.Initials : NameNeeds.None) | (IsInCapitals(first, end) ? NameNeeds.Capitals : NameNeeds.None);

    private bool HasInitials(int first, int end)
    {
        if (!words[first].IsNameLike && !words[first].Is(WordShape.Digit)) return false;
        for (var at = first + 1; at < end; at++)
        {
            if (!words[at].IsNameLike && !words[at].Is(WordShape.Digit) && !names.Is(words[at], WordClass.Link | WordClass.Particle)) return false;
        }

        return true;
    }

    // In a headline all in capitals US can be a pronoun.
    private bool IsInCapitals(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (!words[at].Is(WordShape.Capitals | WordShape.Digit | WordShape.Caseless)) return false;
        }

        return words[first].Is(WordShape.Pointed) || !names.Is(words[first], WordClass.Common | WordClass.Stop) || !IsShouted(first, end);
    }

    private bool IsShouted(int first, int end) =>
        first > 0 && end < words.Count && words[first - 1].Is(WordShape.Capitals) && words[end].Is(WordShape.Capitals);

    private bool IsSupported(in NameSense sense, int first, int end) =>
        ((sense.Needs & NameNeeds.Self) != NameNeeds.None && _named[sense.Number])
        || ((sense.Needs & NameNeeds.Country) != NameNeeds.None && sense.Entity.Countries.Any(_countries.Contains))
        || ((sense.Needs & NameNeeds.Ship) != NameNeeds.None && IsNearShip(first, end));

    private bool IsNearShip(int first, int end)
    {
        for (var at = Math.Max(0, first - ShipDistance); at < Math.Min(words.Count, end + ShipDistance); at++)
        {
            if ((at < first || at >= end) && names.Is(words[at], WordClass.Ship)) return true;
        }

        return false;
    }
}
