namespace SanctionsTracker.Functions.Api.Answers;

/// <summary>A body as it is sent.</summary>
/// <param name="Body">Its bytes in the coding.</param>
/// <param name="Coding">The Content-Encoding; null for none.</param>
internal readonly record struct Coded(ReadOnlyMemory<byte> Body, string? Coding);
