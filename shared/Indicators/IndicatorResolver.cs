using SanctionsTracker.Designations;

namespace SanctionsTracker.Indicators;

/// <summary>Finds the series that a code stands for: one that is held, one computed from those that are, or the best of several where the code is
/// a friendly one. The only place where that is decided.</summary>
public sealed class IndicatorResolver(IndicatorStore store, SeriesCache series)
{
    /// <summary>What a code stands for in a country, whatever the length of its periods.</summary>
    public Task<ResolvedSeries> ResolveAsync(CountryCode country, IndicatorCode code, CancellationToken cancellationToken) =>
        ResolveAsync(country, code, like: null, cancellationToken);

    /// <summary>What a code stands for in a country.</summary>
    /// <param name="country">The country.</param>
    /// <param name="code">The code, a series' own or a friendly one.</param>
    /// <param name="like">A period as long as those that are wanted: of the series of a friendly code those with such values come first. Null where any
    /// will do.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<ResolvedSeries> ResolveAsync(
        CountryCode country, IndicatorCode code, IndicatorPeriod? like, CancellationToken cancellationToken) =>
        FriendlyCodes.Find(code.Value) is { } friendly
            ? await ChooseAsync(country, friendly, like, cancellationToken)
            : new ResolvedSeries(code, await LoadAsync(country, code, cancellationToken));

    /// <summary>What can be asked for in a country: the series that are held, and those computed from them.</summary>
    public async Task<IReadOnlyList<SeriesFacts>> OfCountryAsync(CountryCode country, CancellationToken cancellationToken)
    {
        var held = await store.OfCountryAsync(country, cancellationToken);
        var codes = held.Select(facts => facts.Indicator.Code).ToHashSet();
        var computed = IndicatorCatalogue.Derived.Where(derived => derived.Parts.All(codes.Contains));
        var loaded = await Task.WhenAll(computed.Select(derived => LoadAsync(country, derived.Indicator.Code, cancellationToken)));
        return [.. held, .. loaded.OfType<IndicatorSeries>().Select(one => one.Facts)];
    }

    /// <summary>The same with their values.</summary>
    public async Task<IReadOnlyList<IndicatorSeries>> LoadCountryAsync(CountryCode country, CancellationToken cancellationToken)
    {
        var facts = await OfCountryAsync(country, cancellationToken);
        var loaded = await Task.WhenAll(facts.Select(one => LoadAsync(country, one.Indicator.Code, cancellationToken)));
        return [.. loaded.OfType<IndicatorSeries>()];
    }

    private async Task<IndicatorSeries?> LoadAsync(CountryCode country, IndicatorCode code, CancellationToken cancellationToken)
    {
        if (IndicatorCatalogue.Derived.FirstOrDefault(one => one.Indicator.Code == code) is not { } derived)
            return await series.LoadAsync(country, code, cancellationToken);
        var parts = await Task.WhenAll(derived.Parts.Select(part => series.LoadAsync(country, part, cancellationToken)));
        return parts.OfType<IndicatorSeries>().ToArray() is var held && held.Length == parts.Length ? DerivedSeries.Of(derived, held) : null;
    }

    // Whether a series reaches into the years that are asked for does not count: the same code stands for the same series in every range.
    private async Task<ResolvedSeries> ChooseAsync(
        CountryCode country, FriendlyCode friendly, IndicatorPeriod? like, CancellationToken cancellationToken)
    {
        var passedOver = new List<string>();
        foreach (var code in (IEnumerable<IndicatorCode>)[friendly.Code, .. friendly.Order])
        {
            var found = await LoadAsync(country, code, cancellationToken);
            if (Shortcoming(found, like) is not { } shortcoming)
                return new ResolvedSeries(friendly.Code, found, new ChosenSeries(code, ReasonFor(friendly, code, passedOver)));
            if (found is not null || code != friendly.Code) passedOver.Add($"{code} {shortcoming}");
        }

        // None has such periods: then the best of those that have others, which says so for itself.
        return like is null ? new ResolvedSeries(friendly.Code, Series: null) : await ChooseAsync(country, friendly, like: null, cancellationToken);
    }

    private static string? Shortcoming(IndicatorSeries? series, IndicatorPeriod? like)
    {
        if (series is null) return "is not held";
        var periods = series.AsOf(vintage: null).Where(one => one.Value is not null).Select(one => one.Period).ToArray();
        if (periods.Length == 0) return "has no values";
        return like is { } wanted && !periods.Any(wanted.IsAsLongAs) ? $"has no values such as for {wanted}" : null;
    }

    private static string ReasonFor(FriendlyCode friendly, IndicatorCode chosen, List<string> passedOver) =>
        chosen == friendly.Code ? "It was uploaded under this very code, which comes before any other."
        : passedOver.Count == 0 ? $"It comes first for {friendly.Code} ({string.Join(", ", friendly.Order)})."
        : $"Of {string.Join(", ", friendly.Order)} it is the first with values: {string.Join(", ", passedOver)}.";
}
