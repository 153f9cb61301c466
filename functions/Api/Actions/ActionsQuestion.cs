using SanctionsTracker.Designations;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Functions.Api.Shapes;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Functions.Api.Actions;

/// <summary>Which actions are asked for.</summary>
internal sealed record ActionsQuestion(DateOnly? From, DateOnly? To, IReadOnlyList<string> Programmes, DesignationId? Designation)
{
    private static readonly ListId Ofac = new("ofac-sdn");

    public static ActionsQuestion Read(Query query) => new(
        query.Date("from")?.FirstDay, query.Date("to")?.LastDay, query.Repeated("program"), DesignationOf(query));

    /// <summary>Whether the action is one of them.</summary>
    public bool Matches(ActionShape action) =>
        (Programmes.Count == 0 || action.Programmes.Any(code => Programmes.Any(programme => ProgrammeNames.Match(Ofac, code, programme))))
        && (Designation is not { } asked || action.Items.Any(item => item.List == asked.List && item.DesignationId == PublishedId.Of(asked)));

    private static DesignationId? DesignationOf(Query query)
    {
        if (query.Text("designation") is not { } text) return null;
        if (text.Split(':', 2) is [{ Length: > 0 } list, { Length: > 0 } id]) return new(new ListId(list), id);
        query.Reject("designation", $"must be a list and an id (ofac-sdn:12945), not '{text}'");
        return null;
    }
}
