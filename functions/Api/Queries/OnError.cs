namespace SanctionsTracker.Functions.Api.Queries;

/// <summary>What becomes of an upload with rows that cannot be read.</summary>
internal enum OnError
{
    /// <summary>Nothing is stored, and every such row is told.</summary>
    Refuse,

    /// <summary>The others are stored, and those left out are told.</summary>
    Skip,
}
