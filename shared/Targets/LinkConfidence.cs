using System.Collections.Frozen;

namespace SanctionsTracker.Targets;

/// <summary>What a reason is worth. These are judgements of ours, in order of how often such a number is mistyped, re-used or
/// shared; they are no measured frequencies.</summary>
public static class LinkConfidence
{
    /// <summary>Taken off where a country is not known on both sides, or the name is another name than the primary one.</summary>
    public const double Weakened = 0.04;

    private const double Most = 0.999;

    private static readonly FrozenDictionary<LinkReasonKind, double> Table = new Dictionary<LinkReasonKind, double>
    {
        [LinkReasonKind.UnReference] = 0.99,
        [LinkReasonKind.ImoNumber] = 0.99,
        [LinkReasonKind.Lei] = 0.99,
        [LinkReasonKind.NationalId] = 0.98,
        [LinkReasonKind.Passport] = 0.98,
        [LinkReasonKind.TaxNumber] = 0.97,
        [LinkReasonKind.RegistrationNumber] = 0.96,
        [LinkReasonKind.AircraftSerial] = 0.95,
        [LinkReasonKind.SwiftCode] = 0.95,
        [LinkReasonKind.Mmsi] = 0.94,
        [LinkReasonKind.AircraftTail] = 0.94,
        [LinkReasonKind.NameAndBirthDate] = 0.95,
        [LinkReasonKind.NameAndBirthYear] = 0.85,
        [LinkReasonKind.NameAndCountry] = 0.85,
    }.ToFrozenDictionary();

    /// <summary>The worth of one reason.</summary>
    public static double Of(LinkReasonKind kind, bool weakened) => Math.Round(Table[kind] - (weakened ? Weakened : 0), 3);

    /// <summary>The worth of several reasons: the surest number and the surest name count as independent (1 − (1−n)(1−m)), since a
    /// second passport or a second spelling proves little more. At most 0.999.</summary>
    public static double Of(IReadOnlyCollection<LinkReason> reasons)
    {
        var doubt = (1 - Surest(reasons, document: true)) * (1 - Surest(reasons, document: false));
        return Math.Round(Math.Min(Most, 1 - doubt), 3);
    }

    private static double Surest(IEnumerable<LinkReason> reasons, bool document) =>
        reasons.Where(reason => reason.IsDocument() == document).Select(reason => reason.Confidence).DefaultIfEmpty(0).Max();
}
