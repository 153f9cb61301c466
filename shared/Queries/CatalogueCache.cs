using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Storage.Lists;

namespace SanctionsTracker.Queries;

/// <summary>The catalogues read last: the lists' newest, and a few that questions about the past are reading.</summary>
public sealed class CatalogueCache(CatalogueStore store) : RecentlyRead<string, Catalogue>(store.LoadAsync, capacity: 12);
