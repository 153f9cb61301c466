using SanctionsTracker.Designations;

namespace SanctionsTracker.Targets;

/// <summary>A number that names a target.</summary>
/// <param name="Kind">What kind of number.</param>
/// <param name="Number">Capitals and digits alone; but for passports without leading zeros.</param>
/// <param name="Country">The country that issued it; null where it is not known, or the number is the same world-wide.</param>
public sealed record NumberKey(LinkReasonKind Kind, string Number, CountryCode? Country)
{
    /// <summary>Whether the kind has one numbering for the whole world.</summary>
    public bool IsWorldWide() => Kind <= LinkReasonKind.SwiftCode;

    /// <summary>For people: <c>passport A1234567 (IRN)</c>.</summary>
    public override string ToString()
    {
        var kind = NumberKeys.NameOf(Kind);
        return Country is { } country ? $"{kind} {Number} ({country})" : $"{kind} {Number}";
    }
}
