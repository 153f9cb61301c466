namespace SanctionsTracker.Designations;

/// <summary>A record's identity: its list, and the publisher's own identifier on it (never a running number of ours).</summary>
/// <param name="List">The list.</param>
/// <param name="Value">The identifier, trimmed: OFAC's <c>entity/@id</c>, the UN's <c>REFERENCE_NUMBER</c>.</param>
public readonly record struct DesignationId(ListId List, string Value)
{
    public override string ToString() => $"{List}/{Value}";
}
