namespace SanctionsTracker.Extraction.Topics;

/// <summary>A topic that texts are sorted by.</summary>
/// <param name="Id">As clients write it: <c>ballistic-missiles</c>.</param>
/// <param name="Name">As people read it.</param>
public sealed record Topic(string Id, string Name);
