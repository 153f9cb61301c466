using SanctionsTracker.Designations;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Indicators;

namespace SanctionsTracker.Functions.Api.Indicators;

/// <summary>The answer where a series is asked for that is not held.</summary>
internal static class NotHeld
{
    /// <summary>Names the series that are held for the country.</summary>
    public static async Task<IResult> AnswerAsync(
        IndicatorResolver indicators, CountryCode country, IndicatorCode indicator, CancellationToken cancellationToken)
    {
        var held = await indicators.OfCountryAsync(country, cancellationToken);
        var known = held.Select(facts => facts.Indicator.Code.Value).ToArray();
        var what = FriendlyCodes.Find(indicator.Value) is { } friendly
            ? $"Of {indicator} ({string.Join(", ", friendly.Order)}) no series is held for {country}."
            : $"The indicator {indicator} is not held for {country}.";
        var detail = known.Length == 0 ? $"No indicator is held for {country}." : $"{what} Held: {string.Join(", ", known)}.";
        return Problem.NotFound(detail, [new("known", known)]);
    }
}
