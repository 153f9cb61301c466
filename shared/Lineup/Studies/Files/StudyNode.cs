using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Lineup.Studies.Files;

/// <summary>A place in a study's file, read strictly: what is missing, of another shape or unknown is noted with its path and what is
/// allowed, and reading goes on, so that an author sees all faults at once.</summary>
internal sealed partial class StudyNode(JsonElement element, string path, List<StudyFault> faults)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public JsonElement Element => element;

    /// <summary>Notes what is wrong here, or at a member.</summary>
    public void Reject(string? member, string problem) => faults.Add(new(PathOf(member), problem));

    public bool Has(string member) => Find(member) is not null;

    /// <summary>A text that must be there.</summary>
    public string Text(string member) => OptionalText(member) ?? Missing(member, "a text is needed", "");

    public string? OptionalText(string member)
    {
        if (Find(member) is not { } value) return null;
        if (value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text && !string.IsNullOrWhiteSpace(text)) return text.Trim();
        Reject(member, "must be a text that is not empty");
        return null;
    }

    public double Number(string member) => OptionalNumber(member) ?? Missing(member, "a number is needed", double.NaN);

    public double? OptionalNumber(string member)
    {
        if (Find(member) is not { } value) return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number)) return number;
        Reject(member, "must be a number");
        return null;
    }

    /// <summary>true or false; false where it is absent.</summary>
    public bool Flag(string member)
    {
        if (Find(member) is not { } value) return false;
        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False)) Reject(member, "must be true or false");
        return value.ValueKind == JsonValueKind.True;
    }

    /// <summary>A text that must be one of some; null where it is not.</summary>
    public string? OneOf(string member, IReadOnlyCollection<string> allowed, string? otherwise = null)
    {
        if (otherwise is not null && !Has(member)) return otherwise;
        var text = Text(member);
        if (allowed.Contains(text, StringComparer.Ordinal)) return text;
        if (text.Length > 0) Reject(member, $"is '{text}'; allowed: {string.Join(", ", allowed)}");
        return null;
    }

    /// <summary>Something written as a text, read by <paramref name="read"/>; the default where it cannot be.</summary>
    public T? Read<T>(string member, Func<string, T?> read, string allowed)
        where T : struct
    {
        if (OptionalText(member) is not { } text) return null;
        if (read(text) is { } known) return known;
        Reject(member, $"is '{text}'; allowed: {allowed}");
        return null;
    }

    /// <summary>Member <c>id</c>: a slug.</summary>
    public string Id()
    {
        var id = Text("id");
        if (id.Length > 0 && !Slug().IsMatch(id)) Reject("id", $"is '{id}'; allowed: small letters, digits and hyphens");
        return id;
    }

    public CountryCode? Country(string member) =>
        Read<CountryCode>(member, text => Countries.ByCode(text)?.Code, "a country's code, as IRN or IR");

    public PartialDate? Date(string member)
    {
        if (Text(member) is not { Length: > 0 } text) return null;
        if (PartialDate.TryParse(text, out var date)) return date;
        Reject(member, $"is '{text}'; allowed: a date that exists, as 2012, 2012-07 or 2012-07-31");
        return null;
    }

    public Uri? Url(string member)
    {
        if (OptionalText(member) is not { } text) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp))
            return address;
        Reject(member, $"is '{text}'; allowed: an address that begins with https:// or http://");
        return null;
    }

    /// <summary>An object that may be absent.</summary>
    public StudyNode? Child(string member)
    {
        if (Find(member) is not { } value) return null;
        if (value.ValueKind == JsonValueKind.Object) return new(value, PathOf(member), faults);
        Reject(member, "must be an object");
        return null;
    }

    /// <summary>The objects of a list; none where it is absent.</summary>
    public IEnumerable<StudyNode> Children(string member) => Items(member, JsonValueKind.Object, "an object")
        .Select(item => new StudyNode(item.Value, item.Path, faults));

    /// <summary>The texts of a list; none where it is absent.</summary>
    public IReadOnlyList<string> Texts(string member) =>
        [.. Items(member, JsonValueKind.String, "a text").Select(item => item.Value.GetString()!)];

    /// <summary>The members of an object by their names; none where it is absent.</summary>
    public IEnumerable<(string Name, JsonElement Value)> Members(string member) =>
        Child(member)?.Element.EnumerateObject().Select(one => (one.Name, one.Value)) ?? [];

    /// <summary>Notes every member that nobody asked for. Called last.</summary>
    public void End()
    {
        if (element.ValueKind != JsonValueKind.Object) return;
        foreach (var member in element.EnumerateObject().Where(member => !_known.Contains(member.Name)))
            Reject(member.Name, $"is not known here; known: {string.Join(", ", _known.Order(StringComparer.Ordinal))}");
    }

    private JsonElement? Find(string member)
    {
        _known.Add(member);
        return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(member, out var value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;
    }

    private IEnumerable<(JsonElement Value, string Path)> Items(string member, JsonValueKind kind, string what)
    {
        if (Find(member) is not { } list) yield break;
        if (list.ValueKind != JsonValueKind.Array)
        {
            Reject(member, "must be a list");
            yield break;
        }

        var at = 0;
        foreach (var item in list.EnumerateArray())
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{member}[{at++}]");
            if (item.ValueKind == kind) yield return (item, PathOf(place));
            else Reject(place, $"must be {what}");
        }
    }

    private T Missing<T>(string member, string problem, T otherwise)
    {
        // What is there in another shape has been told already.
        if (!Has(member)) Reject(member, $"is missing: {problem}");
        return otherwise;
    }

    private string PathOf(string? member) => member is null ? path : path.Length == 0 ? member : $"{path}.{member}";

    [GeneratedRegex("^[a-z0-9](-?[a-z0-9]){0,63}\\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Slug();
}
