namespace SanctionsTracker.Functions.Api;

/// <summary>The app's state as <c>/api/health</c> answers it.</summary>
/// <param name="Status"><c>ok</c>, or there is no answer.</param>
/// <param name="Version">The app's version.</param>
/// <param name="Time">Its clock.</param>
public sealed record Health(string Status, string Version, DateTimeOffset Time);
