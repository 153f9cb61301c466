using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.EuropeanUnion;

/// <summary>The European Union's consolidated list of persons, groups and entities subject to financial sanctions (FSF), XML 1.1.</summary>
/// <remarks>What is read, kept and ignored: <c>docs/sources/eu.md</c>.</remarks>
public sealed class EuSource : IListSource
{
    /// <summary><c>eu</c>.</summary>
    public static ListId List { get; } = new("eu");

    public ListId Id => List;

    public string Title => "European Union Consolidated Financial Sanctions List";

    // The token is public and the same for everyone.
    public Uri Address { get; } = new(
        "https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw");

    public int MapperVersion => 1;

    public int MinimumRecords => 3_000;

    public IListSnapshot Open(Stream content) => EuSnapshot.Open(content);
}
