using SanctionsTracker.Designations;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Functions.Api.Designations;

/// <summary>What <c>/api/designations</c> is asked.</summary>
internal sealed record DesignationQuestion(
    IReadOnlyList<ListId> Lists,
    DesignationFilter Filter,
    DateTimeOffset? ChangedSince,
    DateTimeOffset? KnownAt,
    int Limit,
    DesignationCursor? Cursor)
{
    public static DesignationQuestion Read(Query query, IReadOnlyList<ListId> known)
    {
        var lists = query.Lists(known);
        var asOf = query.Day("as_of");
        var changedSince = query.Time("changed_since");
        var filter = new DesignationFilter
        {
            Countries = query.Countries(),
            Programmes = query.Repeated("program"),
            Types = query.AnyOf<TargetType>("type"),
            Status = StatusOf(query.AnyOf<DesignationStatus>("status"), asOf is not null || changedSince is not null),
            Name = query.Text("q") is { } text ? new NameText(text) : null,
            AsOf = asOf,
        };
        return new(lists, filter, changedSince, query.Time("known_at"), query.Limit(), CursorOf(query, lists));
    }

    // Who asks of a day or of changes wants the removed as well, unless they say otherwise.
    private static DesignationStatus? StatusOf(IReadOnlyList<DesignationStatus> asked, bool ofThePast) => asked switch
    {
        [var one] => one,
        [] when !ofThePast => DesignationStatus.Listed,
        _ => null,
    };

    private static DesignationCursor? CursorOf(Query query, IReadOnlyList<ListId> lists)
    {
        var cursor = query.Cursor<DesignationCursor>();
        if (cursor?.IsOf(lists) == false) query.Reject("cursor", "is not one that this list gave out");
        return cursor;
    }
}
