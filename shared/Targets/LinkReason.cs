namespace SanctionsTracker.Targets;

/// <summary>One thing that two records agree on.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Detail">The agreed facts, for people: <c>passport A1234567 (IRN)</c>.</param>
/// <param name="Confidence">How sure it alone makes that they name one target, 0 to 1.</param>
public sealed record LinkReason(LinkReasonKind Kind, string Detail, double Confidence)
{
    /// <summary>Whether it is a number that names one target alone, other than a name.</summary>
    public bool IsDocument() => Kind < LinkReasonKind.NameAndBirthDate;
}
