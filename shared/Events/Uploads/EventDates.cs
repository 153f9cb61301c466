using SanctionsTracker.Designations;

namespace SanctionsTracker.Events.Uploads;

/// <summary>Reads the dates of an upload: in its own formats, and else as <c>2019</c>, <c>2019-04</c> or <c>2019-04-30</c>.</summary>
/// <param name="formats">The upload's own formats, tried in order.</param>
public sealed class EventDates(IReadOnlyList<DateFormat> formats)
{
    // A format that begins with the year itself says how dates of that look read: yyyy-dd-MM.
    private readonly bool _iso = !formats.Any(format => format.Pattern.StartsWith("yyyy", StringComparison.Ordinal));

    /// <summary>The date; null where the text is none that can be read.</summary>
    public PartialDate? Read(string text) =>
        formats.Select(format => format.Read(text)).FirstOrDefault(date => date is not null)
        ?? (_iso && PartialDate.TryParse(text, out var iso) ? iso : null);

    /// <summary>What is read, for whoever wrote something else.</summary>
    public override string ToString() => string.Join(
        ", ", formats.Select(format => format.Pattern).Concat(_iso ? ["yyyy", "yyyy-MM", "yyyy-MM-dd"] : Array.Empty<string>()));
}
