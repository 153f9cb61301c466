using SanctionsTracker.Queries;

namespace SanctionsTracker.Targets;

/// <summary>The linkages read last: the newest, and a few that questions about the past are reading.</summary>
public sealed class LinkageCache(LinkageStore store) : RecentlyRead<string, Linkage>(store.LoadAsync, capacity: 3);
