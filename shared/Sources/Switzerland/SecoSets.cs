using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Switzerland;

/// <summary>What the sets of measures that a target is under say: programmes, ordinances, whose sanctions they follow.</summary>
internal sealed record SecoSets(
    IReadOnlyList<string> Programmes, IReadOnlyList<string> LegalBasis, IReadOnlyList<Particular> Particulars)
{
    public static SecoSets Of(SecoTarget target, SecoReferences references, List<string> problems)
    {
        List<string> programmes = [], bases = [];
        List<Particular> particulars = [];
        if (target.SanctionsSetIds.Count == 0) problems.Add("It has no sanctions-set-id.");
        foreach (var id in target.SanctionsSetIds)
        {
            if (references.Set(id) is not ({ Key: { } key } programme, var measures))
            {
                problems.Add($"The sanctions-set {id} is of no programme that the file names.");
                continue;
            }

            programmes.Add(key);
            if (programme.Name is { } ordinance) bases.Add(ordinance);
            if (measures is not null) particulars.Add(new Particular("measures", measures));
            if (programme.Origin is { } origin) particulars.Add(new Particular("origin", origin));
        }

        return new(Distinct(programmes), Distinct(bases), [.. particulars.Distinct()]);
    }

    private static IReadOnlyList<string> Distinct(List<string> texts) => [.. texts.Distinct(StringComparer.Ordinal)];
}
