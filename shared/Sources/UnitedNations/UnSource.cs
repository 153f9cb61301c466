using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.UnitedNations;

/// <summary>The consolidated list of the United Nations Security Council, all sanctions regimes in one XML file.</summary>
/// <remarks>What is read, kept and ignored: <c>docs/sources/un.md</c>.</remarks>
public sealed class UnSource : IListSource
{
    /// <summary><c>un</c>.</summary>
    public static ListId List { get; } = new("un");

    public ListId Id => List;

    public string Title => "United Nations Security Council Consolidated List";

    public Uri Address { get; } = new("https://scsanctions.un.org/resources/xml/en/consolidated.xml");

    public int MapperVersion => 1;

    public int MinimumRecords => 500;

    public IListSnapshot Open(Stream content) => new UnSnapshot(new UnReader(content));
}
