using System.Globalization;
using System.Text;

namespace SanctionsTracker.Browser.Country;

/// <summary>A demo with a large set of own events on Iran.</summary>
public sealed class ManyEvents : OwnTracker
{
    public const int Count = 5000;

    /// <summary>What each title begins with: markup, if anything took it for that.</summary>
    public const string Title = "<img src=x onerror=\"document.title='run'\">";

    private const int Days = 17_000;

    private static readonly DateOnly First = new(1980, 1, 1);

    private readonly Lazy<Task<Tracker>> _loaded;

    public ManyEvents() => _loaded = new(LoadAsync);

    /// <summary>The tracker, once it has the events.</summary>
    internal Task<Tracker> Loaded => _loaded.Value;

    private async Task<Tracker> LoadAsync()
    {
        var tracker = await Started;
        var quoted = Title.Replace("\"", "\"\"", StringComparison.Ordinal);
        var rows = new StringBuilder("date,country,kind,title,url\n");
        for (var i = 0; i < Count; i++)
            rows.Append(CultureInfo.InvariantCulture, $"{First.AddDays(i * Days / Count):yyyy-MM-dd},IRN,incident,\"{quoted} {i}\",\n");

        using var client = new HttpClient { BaseAddress = tracker.Address };
        using var body = new StringContent(rows.ToString(), Encoding.UTF8, "text/csv");
        using var answer = await client.PutAsync("/api/events/many?name=Many", body);
        answer.EnsureSuccessStatusCode();
        return tracker;
    }
}
