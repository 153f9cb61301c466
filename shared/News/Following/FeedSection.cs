using Microsoft.Extensions.Configuration;

namespace SanctionsTracker.News.Following;

/// <summary>The settings of one source of news, in either spelling of its id (<c>bbc_world</c>, <c>bbc-world</c>).</summary>
internal sealed class FeedSection(IConfiguration configuration, string id)
{
    // The spelling of the environment first, as for the other sources: the shipped file has the other one.
    private readonly IConfigurationSection[] _sections = [.. configuration.GetSection(FeedSettings.Section).GetChildren()
        .Where(feed => string.Equals(feed.Key.Replace('_', '-'), id, StringComparison.OrdinalIgnoreCase))
        .OrderByDescending(feed => feed.Key.Contains('_', StringComparison.Ordinal))];

    public string Id => id;

    /// <summary>The value; null where it is absent or empty.</summary>
    public string? Text(string name) => _sections.Select(section => section[name]).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value))?.Trim();

    /// <exception cref="InvalidSettingException">It is neither true nor false.</exception>
    public bool? Flag(string name) => Text(name) switch
    {
        null => null,
        var text when bool.TryParse(text, out var value) => value,
        var text => throw Fault($"{name} is true or false, not '{text}'"),
    };

    /// <summary>The values of <c>Name:0</c>, <c>Name:1</c>…, or those of one text between commas.</summary>
    public IReadOnlyList<string> List(string name) =>
    [
        .. _sections.SelectMany(section => section.GetSection(name).GetChildren().Select(one => one.Value).Append(section[name]))
            .SelectMany(value => (value ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    /// <exception cref="InvalidSettingException">There is no such setting.</exception>
    public void CheckNames(IReadOnlyCollection<string> known)
    {
        var unknown = _sections.SelectMany(section => section.GetChildren()).FirstOrDefault(child => !known.Contains(child.Key, StringComparer.OrdinalIgnoreCase));
        if (unknown is not null) throw Fault($"there is no setting '{unknown.Key}'. Known: {string.Join(", ", known)}");
    }

    public InvalidSettingException Fault(string what) => new($"{FeedSettings.Section}:{id}: {what}.");
}
