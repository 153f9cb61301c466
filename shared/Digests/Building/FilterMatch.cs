using SanctionsTracker.Designations;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Queries;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Digests.Building;

/// <summary>Decides which changes a subscriber asked for. Made once for a subscription, asked for every change.</summary>
public sealed class FilterMatch(SubscriptionFilter filter)
{
    private readonly NameText[] _names = [.. filter.Watch.Where(watched => !IsId(watched)).Select(watched => new NameText(watched))];
    private readonly HashSet<string> _ids = new(filter.Watch.Where(IsId), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether aliases must be read to decide.</summary>
    public bool NeedsNames => _names.Length > 0;

    /// <summary>Whether an entry of a watch-list is an id with its list (<c>ofac-sdn:12945</c>), and no name.</summary>
    public static bool IsId(string watched)
    {
        ArgumentNullException.ThrowIfNull(watched);
        return watched.Split(':') is [{ Length: > 0 } list, { Length: > 0 }] && list.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');
    }

    public bool Matches(ToldChange told)
    {
        ArgumentNullException.ThrowIfNull(told);
        return told.Change.Kind switch
        {
            ListChangeKind.VerdictChanged => AsksOf(filter.Studies, told.Change.Kind) && IsOfCountry(told.Change) && IsOfKind(told.Change),
            ListChangeKind.ValuesReleased => AsksOf(filter.Indicators, told.Change.Kind) && IsOfCountry(told.Change) && IsOfKind(told.Change),
            ListChangeKind.Released => IsOfList(told.Change) && IsOfKind(told.Change) && !AsksOfRecords,
            _ => IsOfList(told.Change) && IsOfCountry(told.Change) && IsOfKind(told.Change) && IsOfRecord(told) && IsWatched(told),
        };
    }

    // A release is of a whole list: who asks for some of its records is told of their changes.
    private bool AsksOfRecords => filter.Countries.Count + filter.Types.Count + filter.Programmes.Count + filter.Watch.Count > 0;

    // Who names the kind asks for it.
    private bool AsksOf(bool flag, ListChangeKind kind) => flag || filter.Kinds.Contains(kind);

    private bool IsOfList(ListChange change) => filter.Lists.Count == 0 || filter.Lists.Contains(change.Id.List);

    private bool IsOfCountry(ListChange change) => filter.Countries.Count == 0 || filter.Countries.Any(change.Countries.Contains);

    private bool IsOfKind(ListChange change) => filter.Kinds.Count == 0 || filter.Kinds.Contains(change.Kind);

    private bool IsOfRecord(ToldChange told) =>
        (filter.Types.Count == 0 || (told.Entry is { } typed && filter.Types.Contains(typed.Type)))
        && (filter.Programmes.Count == 0 || (told.Entry is { } entry && filter.Programmes.Any(asked => IsUnder(told.Change.Id.List, entry.Programmes, asked))));

    private bool IsWatched(ToldChange told) =>
        _names.Length + _ids.Count == 0
        || _ids.Contains($"{told.Change.Id.List}:{told.Change.Id.Value}")
        || _ids.Contains($"{told.Change.Id.List}:{PublishedId.Of(told.Change.Id)}")
        || _names.Any(name => told.Names.Any(name.IsIn));

    private static bool IsUnder(ListId list, IReadOnlyList<string> programmes, string asked) => programmes.Any(code => ProgrammeNames.Match(list, code, asked));
}
