using System.Globalization;
using SanctionsTracker.Designations;
using SanctionsTracker.Digests.Building;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Digests.Subscriptions.Orders;

/// <summary>Reads what a subscriber asks for.</summary>
public sealed class FilterReader(KnownLists lists)
{
    private const int Most = 500;
    private const int Longest = 200;

    // A few letters stand in thousands of names.
    private const int ShortestWatched = 3;

    internal static IReadOnlyList<string> Known { get; } =
        ["lists", "countries", "programmes", "types", "topics", "watch", "kinds", "indicators", "studies"];

    internal FilterOrder Read(OrderFields fields) => new()
    {
        Lists = ListsOf(fields),
        Countries = CountriesOf(fields),
        Programmes = ShortTexts(fields, "programmes"),
        Types = fields.Has("types") ? fields.Words<TargetType>("types", Most) : null,
        Topics = ShortTexts(fields, "topics"),
        Watch = WatchOf(fields),
        Kinds = fields.Has("kinds") ? fields.Words<ListChangeKind>("kinds", Most) : null,
        Indicators = fields.Flag("indicators"),
        Studies = fields.Flag("studies"),
    };

    private List<ListId>? ListsOf(OrderFields fields)
    {
        if (!fields.Has("lists")) return null;
        var found = new List<ListId>();
        foreach (var text in fields.Texts("lists", Most))
        {
            if (lists.Find(text) is { } list) found.Add(list);
            else fields.Reject("lists", $"has '{text}', and there are {string.Join(", ", lists.All)}");
        }

        return found;
    }

    private static List<CountryCode>? CountriesOf(OrderFields fields)
    {
        if (!fields.Has("countries")) return null;
        var found = new List<CountryCode>();
        foreach (var text in fields.Texts("countries", Most))
        {
            if (Countries.ByCode(text) is { } country) found.Add(country.Code);
            else fields.Reject("countries", $"has '{text}', which is no ISO 3166-1 code (IRN or IR)");
        }

        return [.. found.Distinct()];
    }

    private IReadOnlyList<string>? WatchOf(OrderFields fields)
    {
        if (TextsOf(fields, "watch", ShortestWatched) is not { } watched) return null;
        foreach (var one in watched)
        {
            if (FilterMatch.IsId(one) && lists.Find(one.Split(':')[0]) is null)
                fields.Reject("watch", $"has '{one}', and there is no such list: there are {string.Join(", ", lists.All)}");
            if (new NameText(one).IsBlank) fields.Reject("watch", "has an entry without a letter or digit");
        }

        return watched;
    }

    private static IReadOnlyList<string>? ShortTexts(OrderFields fields, string name) => TextsOf(fields, name, shortest: 1);

    private static IReadOnlyList<string>? TextsOf(OrderFields fields, string name, int shortest)
    {
        if (!fields.Has(name)) return null;
        var texts = fields.Texts(name, Most);
        foreach (var one in texts.Where(one => one.Length < shortest || one.Length > Longest || one.Any(char.IsControl)))
        {
            fields.Reject(name, string.Create(
                CultureInfo.InvariantCulture, $"has an entry of {one.Length} characters: each has {shortest} to {Longest}, on one line"));
        }

        return texts;
    }
}
