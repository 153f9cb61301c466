using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Storage.Lists;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Ingestion;

/// <summary>A planned version as the change that the journal tells.</summary>
internal static class PlannedChange
{
    /// <param name="list">The list.</param>
    /// <param name="version">What the commit writes.</param>
    /// <param name="before">The row that it supersedes; null for a record never seen before.</param>
    public static ListChange Of(ListId list, PlannedVersion version, TableRow? before)
    {
        var old = before is null ? null : VersionRow.Read(before).Designation;
        var now = version.Payload is null ? old! : VersionRow.Unpack(version.Payload);
        var countries = now.Countries.Concat(old?.Countries ?? []).Select(country => country.Code).Distinct().Order();
        var fields = old is null || version.Payload is null ? [] : DesignationFields.Between(old, now);
        return new ListChange(new DesignationId(list, version.Id), KindOf(version.Kind), now.Name, fields, [.. countries]);
    }

    // What is read again is ours: in a preview of a snapshot that another mapper has to read, it amends.
    private static ListChangeKind KindOf(VersionKind kind) => kind switch
    {
        VersionKind.Added => ListChangeKind.Added,
        VersionKind.Removed => ListChangeKind.Removed,
        VersionKind.Relisted => ListChangeKind.Relisted,
        _ => ListChangeKind.Amended,
    };
}
