namespace SanctionsTracker.Targets;

/// <summary>Which records name one target, as a reader fixed it.</summary>
/// <param name="Linkage">The linkage; empty where nothing was linked yet.</param>
/// <param name="Run">The run that found it; null where there was none yet.</param>
public sealed record KnownLinkage(Linkage Linkage, LinkingRun? Run);
