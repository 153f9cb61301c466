using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Switzerland;

/// <summary>Whether a target is listed, which its modifications say: those that were de-listed stay in the file.</summary>
/// <param name="IsListed">Whether it stands on the list.</param>
/// <param name="ListedOn">When its present listing, or the last one, took effect; null where the file does not say.</param>
/// <param name="Earlier">Listings before the present one, as <c>2010-07-01/2016-01-16</c>.</param>
internal sealed record SecoStanding(bool IsListed, PartialDate? ListedOn, IReadOnlyList<string> Earlier)
{
    /// <summary>
    /// Told by the days on which modifications take effect, not by their order, which is newest first but for some. Of one day, the
    /// order decides. A de-listing that has not taken effect on the list's date does not count yet. An amendment never brings a
    /// de-listed target back: only a listing does.
    /// </summary>
    /// <param name="modifications">As in the file.</param>
    /// <param name="asOf">The list's date; null where it has none.</param>
    /// <param name="problems">Takes what cannot be read.</param>
    public static SecoStanding Of(IReadOnlyList<SecoModification> modifications, DateOnly? asOf, List<string> problems)
    {
        var standing = new SecoStanding(IsListed: true, ListedOn: null, []);
        foreach (var (type, day) in InOrder(modifications, problems))
        {
            standing = type switch
            {
                "listed" => standing.Listed(day),
                "de-listed" when day.FirstDay > asOf => standing,
                "de-listed" => standing.Delisted(day),
                _ => standing,
            };
        }

        return standing;
    }

    private SecoStanding Listed(PartialDate day) => this switch
    {
        { IsListed: false } => new(IsListed: true, day, Earlier),
        { ListedOn: null } => this with { ListedOn = day },
        _ => this,
    };

    private SecoStanding Delisted(PartialDate day) =>
        IsListed ? new(IsListed: false, ListedOn, [.. Earlier, $"{ListedOn?.Value ?? ".."}/{day.Value}"]) : this;

    private static IEnumerable<(string Type, PartialDate Day)> InOrder(IReadOnlyList<SecoModification> modifications, List<string> problems)
    {
        var read = new List<(string Type, PartialDate Day)>();
        foreach (var modification in modifications.Reverse())
        {
            var text = modification.EffectiveOn ?? modification.PublishedOn ?? modification.EnactedOn;
            if (modification.Type is not ("listed" or "amended" or "de-listed"))
                problems.Add($"The modification-type \"{modification.Type}\" is none that we know.");
            else if (PartialDate.TryParse(text, out var day)) read.Add((modification.Type, day));
            else problems.Add($"A modification ({modification.Type}) is dated \"{text}\": there is no such date.");
        }

        return read.OrderBy(modification => modification.Day.SortKey, StringComparer.Ordinal);
    }
}
