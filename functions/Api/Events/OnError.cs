namespace SanctionsTracker.Functions.Api.Events;

/// <summary>What becomes of an upload with rows that cannot be used.</summary>
internal enum OnError
{
    /// <summary>Nothing is stored, and every such row is told.</summary>
    Refuse,

    /// <summary>The others are stored, and those left out are told.</summary>
    Skip,
}
