using SanctionsTracker.Functions.Api.Queries;

namespace SanctionsTracker.Functions.Api.Lineup;

/// <summary>Eras: <c>eras=1980..1988:War,1998..2003:Reform</c>.</summary>
internal static class QueryEras
{
    private const string Parameter = "eras";
    private const int Maximum = 20;
    private const int LongestName = 100;

    public static IReadOnlyList<AskedEra> Eras(this Query query)
    {
        var texts = query.Texts(Parameter);
        if (texts.Count > Maximum) query.Reject(Parameter, $"may name {Maximum} eras at most");
        AskedEra[] eras = [.. texts.Select(text => Era(query, text)).OfType<AskedEra>()];
        foreach (var twice in eras.CountBy(era => era.Name, StringComparer.Ordinal).Where(name => name.Value > 1))
            query.Reject(Parameter, $"has '{twice.Key}' twice");
        return eras;
    }

    private static AskedEra? Era(Query query, string text)
    {
        if (text.Split(':', 2, StringSplitOptions.TrimEntries) is not [var bounds, { Length: > 0 and <= LongestName } name]
            || bounds.Split("..") is not [var from, var to]
            || QueryPeriods.Read(from) is not { } first || QueryPeriods.Read(to) is not { } last)
        {
            query.Reject(Parameter, $"must be FROM..TO:NAME (1980..1988:War) of years, quarters, months or days, not '{text}'");
            return null;
        }

        if (first.First > last.Last) query.Reject(Parameter, $"has '{name}', which ends before it begins ({bounds})");
        return new(name, first, last);
    }
}
