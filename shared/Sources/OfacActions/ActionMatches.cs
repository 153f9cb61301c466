using SanctionsTracker.Designations;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Sources.OfacActions;

/// <summary>The matcher over OFAC's lists as they are now. Matching happens when it is asked for: a record can come after its action, and a
/// stored match would grow old.</summary>
public sealed class ActionMatches(CommittedLists lists)
{
    private static readonly ListId[] Lists = [new("ofac-sdn"), new("ofac-cons")];

    private Built? _last;

    public async Task<ActionMatcher> NowAsync(CancellationToken cancellationToken)
    {
        var now = new List<CommittedList>();
        foreach (var list in Lists)
        {
            if (await lists.NowAsync(list, cancellationToken) is { } committed) now.Add(committed);
        }

        var of = string.Join(' ', now.Select(list => $"{list.Catalogue.List}:{list.Catalogue.Commit}"));
        if (_last is { } last && last.Of == of) return last.Matcher;
        var matcher = new ActionMatcher(now.Select(list => list.Catalogue));
        _last = new(of, matcher);
        return matcher;
    }

    private sealed record Built(string Of, ActionMatcher Matcher);
}
