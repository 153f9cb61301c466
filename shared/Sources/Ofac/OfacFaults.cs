namespace SanctionsTracker.Sources.Ofac;

/// <summary>What makes an entity unusable. The first thing found is the reason it is rejected for.</summary>
internal sealed class OfacFaults
{
    public string? First { get; private set; }

    public void Add(string fault) => First ??= fault;
}
