using SanctionsTracker.Designations;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Digests.Subscriptions.Orders;

/// <summary>Reads what a subscriber asks for.</summary>
public sealed class FilterReader(KnownLists lists)
{
    private const int Most = 500;
    private const int LongestWatched = 200;

    // A few letters stand in thousands of names.
    private const int ShortestWatched = 3;

    internal static IReadOnlyList<string> Known { get; } =
        ["lists", "countries", "programmes", "types", "topics", "watch", "kinds", "indicators", "studies"];

    internal SubscriptionFilter Read(OrderFields fields) => new()
    {
        Lists = ListsOf(fields),
        Countries = CountriesOf(fields),
        Programmes = fields.Texts("programmes", Most),
        Types = fields.Words<TargetType>("types", Most),
        Topics = fields.Texts("topics", Most),
        Watch = WatchOf(fields),
        Kinds = fields.Words<ListChangeKind>("kinds", Most),
        Indicators = fields.Flag("indicators") ?? false,
        Studies = fields.Flag("studies") ?? false,
    };

    private List<ListId> ListsOf(OrderFields fields)
    {
        var found = new List<ListId>();
        foreach (var text in fields.Texts("lists", Most))
        {
            if (lists.Find(text) is { } list) found.Add(list);
            else fields.Reject("lists", $"has '{text}', and there are {string.Join(", ", lists.All)}");
        }

        return found;
    }

    private static List<CountryCode> CountriesOf(OrderFields fields)
    {
        var found = new List<CountryCode>();
        foreach (var text in fields.Texts("countries", Most))
        {
            if (Countries.ByCode(text) is { } country) found.Add(country.Code);
            else fields.Reject("countries", $"has '{text}', which is no ISO 3166-1 code (IRN or IR)");
        }

        return [.. found.Distinct()];
    }

    private static IReadOnlyList<string> WatchOf(OrderFields fields)
    {
        var watched = fields.Texts("watch", Most);
        foreach (var one in watched.Where(one => one.Length is < ShortestWatched or > LongestWatched || one.Any(char.IsControl)))
            fields.Reject("watch", $"has an entry of {one.Length} characters: names and parts of them have {ShortestWatched} to {LongestWatched}, on one line");
        return watched;
    }
}
