using System.Text.RegularExpressions;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.UnitedNations;

/// <summary>
/// Other targets that the remarks name by permanent reference number: <c>Associated with Al-Qaida (QDe.004)</c>. What the relation is
/// stands in the sentence only, so that the link says no more than that it is there.
/// </summary>
internal static partial class UnMentions
{
    public static IReadOnlyList<TargetLink> In(string? remarks, DesignationId self) => remarks is null
        ? []
        :
        [
            .. Reference().Matches(remarks)
                .Select(match => match.Value)
                .Distinct(StringComparer.Ordinal)
                .Where(reference => !string.Equals(reference, self.Value, StringComparison.Ordinal))
                .Select(reference => new TargetLink("named in the remarks", reference)),
        ];

    [GeneratedRegex(@"\b[A-Z]{2}[ei]\.[0-9]{3}\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();
}
