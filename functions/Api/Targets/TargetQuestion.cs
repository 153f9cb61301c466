using SanctionsTracker.Designations;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Queries;
using SanctionsTracker.Targets;

namespace SanctionsTracker.Functions.Api.Targets;

/// <summary>What <c>/api/targets</c> is asked.</summary>
internal sealed record TargetQuestion(TargetFilter Filter, DateTimeOffset? KnownAt, int Limit, TargetCursor? Cursor)
{
    private const int MostLists = 20;

    public static TargetQuestion Read(Query query, IReadOnlyList<ListId> known)
    {
        var filter = new TargetFilter
        {
            Countries = query.Countries(),
            Types = query.AnyOf<TargetType>("type"),
            On = query.ListsNamed("list", known),
            Missing = query.ListsNamed("missing", known),
            FewestLists = query.WholeNumber("lists_min", 1, MostLists) ?? 2,
            Name = query.Text("q") is { } text ? new NameText(text) : null,
        };
        return new(filter, query.Time("known_at"), query.Limit(), CursorOf(query, known));
    }

    private static TargetCursor? CursorOf(Query query, IReadOnlyList<ListId> known)
    {
        var cursor = query.Cursor<TargetCursor>();
        if (cursor?.IsOf(known) == false) query.Reject("cursor", "is not one that this list gave out");
        return cursor;
    }
}
