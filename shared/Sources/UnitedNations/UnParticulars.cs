using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.UnitedNations;

/// <summary>The further facts about a target, and the UN's housekeeping.</summary>
internal static class UnParticulars
{
    public static IReadOnlyList<Particular> Of(UnTarget target, InterpolNotice notice, List<string> problems) =>
    [
        .. target.Titles.Select(title => new Particular("title", title)),
        .. target.Positions.Select(position => new Particular("position", position)),
        .. One("gender", target.Gender),
        .. One("submitted_by", target.SubmittedBy),
        .. One("submitted_on", UnMapper.Date("SUBMITTED_ON", target.SubmittedOn, problems)?.Value),
        .. One("interpol_notice", HasNotice(target, notice, problems) ? "yes" : null),
    ];

    public static IReadOnlyList<Particular> Housekeeping(UnTarget target, InterpolNotice notice) =>
    [
        .. One("data_id", target.DataId),
        .. One("version", target.VersionNumber),
        .. One("interpol_link", target.InterpolLink ?? notice.Link),
        .. One("sort_key", target.SortKey),
        .. One("sort_key_last_modified", target.SortKeyLastModified),
        .. target.LastDaysUpdated.Select(day => new Particular("updated_on", day)),
    ];

    private static bool HasNotice(UnTarget target, InterpolNotice notice, List<string> problems)
    {
        var says = target.HasInterpolLink?.ToUpperInvariant();
        if (says is not ("YES" or "NO" or null)) problems.Add($"HAS_INTERPOL_LINK is \"{target.HasInterpolLink}\", neither YES nor NO.");
        return says is "YES" || target.InterpolLink is not null || notice.Link is not null;
    }

    private static Particular[] One(string label, string? value) => value is null ? [] : [new Particular(label, value)];
}
