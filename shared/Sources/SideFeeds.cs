using Microsoft.Extensions.Configuration;

namespace SanctionsTracker.Sources;

/// <summary>Whether a feed beside a list is followed.</summary>
internal static class SideFeeds
{
    /// <summary>Not where it is disabled; nor where the list's address is the owner's and the feed's is not: the publisher's own feed would
    /// tell of another list.</summary>
    public static bool IsFollowed(IConfiguration configuration, string id, string list)
    {
        var section = configuration.GetSection($"Sources:{id}");
        var isElsewhere = configuration[$"Sources:{list}:Address"] is { Length: > 0 } && section["Address"] is not { Length: > 0 };
        return section.GetValue("Enabled", defaultValue: true) && !isElsewhere;
    }
}
