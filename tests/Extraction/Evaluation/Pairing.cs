namespace SanctionsTracker.Tests.Extraction.Evaluation;

/// <summary>What was found in one text beside what is labelled there: each belongs to one other at most.</summary>
internal sealed class Pairing<TFound, TLabel>
    where TFound : class
    where TLabel : Label
{
    private readonly List<(TFound Found, TLabel Label)> _pairs = [];
    private readonly List<TFound> _wrong = [];
    private readonly List<TLabel> _missed;

    public Pairing(
        string text, IEnumerable<TFound> found, IEnumerable<TLabel> labels, Func<TFound, Span> place, Func<TLabel, TFound, bool> fits)
    {
        var open = labels.Select(label => (Label: label, Span: label.In(text))).ToList();
        var free = open.Where(one => one.Label.Free).ToList();
        foreach (var one in found)
        {
            var span = place(one);
            var at = open.FindIndex(other => other.Span.Overlaps(span) && fits(other.Label, one));
            if (at >= 0)
            {
                if (!open[at].Label.Free) _pairs.Add((one, open[at].Label));
                open.RemoveAt(at);
            }
            else if (!free.Exists(other => other.Span.Overlaps(span)))
            {
                _wrong.Add(one);
            }
        }

        _missed = [.. open.Select(one => one.Label).Where(label => !label.Free)];
    }

    public IReadOnlyList<(TFound Found, TLabel Label)> Pairs => _pairs;

    /// <summary>Found, and nothing that is labelled.</summary>
    public IReadOnlyList<TFound> Wrong => _wrong;

    /// <summary>Labelled, and not found.</summary>
    public IReadOnlyList<TLabel> Missed => _missed;

    public Tally Tally => new(_pairs.Count + _wrong.Count, _pairs.Count + _missed.Count, _pairs.Count);

    /// <summary>How many of the pairs agree on something that not every label tells.</summary>
    public Tally Agreeing<TValue>(Func<TLabel, TValue?> labelled, Func<TFound, TValue?> found)
    {
        var telling = _pairs.Where(pair => labelled(pair.Label) is not null).ToList();
        return new(telling.Count, telling.Count, telling.Count(pair => Equals(labelled(pair.Label), found(pair.Found))));
    }
}
