namespace SanctionsTracker.Ingestion.Holding;

/// <summary>One limit that a snapshot breaks.</summary>
/// <param name="Code">Which limit, for programs: one of <see cref="HoldCodes"/>.</param>
/// <param name="Message">The same for people, in one sentence with the figures.</param>
/// <param name="Figures">The figures by name: counts, and shares of 0 to 1.</param>
/// <param name="Field">The field whose fill rate it is; else null.</param>
public sealed record HoldReason(string Code, string Message, IReadOnlyDictionary<string, double> Figures, string? Field = null)
{
    internal static HoldReason Of(string code, FormattableString message, params ReadOnlySpan<(string Name, double Value)> figures)
    {
        var named = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (name, value) in figures) named[name] = Math.Round(value, 4);
        return new(code, FormattableString.Invariant(message), named);
    }
}
