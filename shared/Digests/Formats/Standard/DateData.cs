using SanctionsTracker.Designations;

namespace SanctionsTracker.Digests.Formats.Standard;

/// <summary>A date as in our API: <c>{"value":"2017-02","precision":"month","text":"Feb 2017"}</c>.</summary>
internal sealed record DateData(string Value, string Precision, string? Text)
{
    public static DateData? Of(PartialDate? date) => date is null
        ? null
        : new(date.Value, DigestJson.Word(date.Precision), date.Text ?? (date.Approximate ? date.ToString() : null));
}
