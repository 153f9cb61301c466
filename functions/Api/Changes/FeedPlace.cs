using Microsoft.AspNetCore.Http.Extensions;
using SanctionsTracker.Designations;
using SanctionsTracker.Functions.Api.Queries;

namespace SanctionsTracker.Functions.Api.Changes;

/// <summary>Where a feed and what it speaks of are found: under the address that was asked, without its key.</summary>
internal sealed class FeedPlace(HttpRequest request)
{
    private readonly string _root = $"{request.Scheme}://{request.Host}{request.PathBase}";

    public string Home => $"{_root}/api/changes";

    /// <summary>The feed itself, with its filters.</summary>
    public string Self => $"{_root}{request.Path}{Filters}";

    /// <summary>Names the feed for ever: one of other filters is another feed.</summary>
    public string Id => $"urn:sanctionstracker:changes{Filters}";

    private QueryString Filters => new QueryBuilder(
        request.Query.Where(pair => !Query.HostParameters.Contains(pair.Key, StringComparer.OrdinalIgnoreCase))).ToQueryString();

    public string Of(ListChange change) => change.Kind switch
    {
        ListChangeKind.Released => $"{_root}/api/sources/{change.Id.List}",
        ListChangeKind.VerdictChanged => $"{_root}/api/studies/{change.Id.Value}",
        ListChangeKind.ValuesReleased => $"{_root}/api/indicators/{change.Id.Value}",
        // The record's own id: at a place that passed to another, a removal leads to who was removed.
        _ => $"{_root}/api/designations/{change.Id.List}/{Uri.EscapeDataString(change.Id.Value)}",
    };
}
