namespace SanctionsTracker.Designations.Catalogues;

/// <summary>An event of a record that stands in a country's timeline.</summary>
/// <param name="Country">The country.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Date">When, as <see cref="PartialDate.SortKey"/>: <c>2017-02-03</c>, <c>2017-00-00</c>.</param>
/// <param name="Commit">The commit that wrote it.</param>
public sealed record TimelineMark(CountryCode Country, TimelineKind Kind, string Date, int Commit)
{
    /// <summary>The marks that a record's periods and countries ask for, each as if written by <paramref name="commit"/>.</summary>
    public static IReadOnlyList<TimelineMark> For(
        IReadOnlyList<ListingPeriod> periods, IReadOnlyList<CountryCode> countries, int commit)
    {
        var marks = new List<TimelineMark>();
        foreach (var country in countries)
        {
            foreach (var period in periods)
            {
                marks.Add(new(country, TimelineKind.Designation, period.From.SortKey, commit));
                if (period.To is { } to) marks.Add(new(country, TimelineKind.Removal, PartialDate.OfDay(to).SortKey, commit));
            }
        }

        return marks.Count < 2 ? marks : [.. marks.Distinct()];
    }

    /// <summary>Whether both tell of the same event, whoever wrote it.</summary>
    public bool IsSameEventAs(TimelineMark other) => Country == other.Country && Kind == other.Kind && Date == other.Date;
}
