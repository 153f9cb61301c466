using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using SanctionsTracker.Benchmarks.Sources;
using SanctionsTracker.Functions.Recordings;
using SanctionsTracker.News.Following;

namespace SanctionsTracker.Benchmarks.Costs;

/// <summary>Publishers of a simulated day, with files as large as theirs: OFAC's list, six feeds with the pages of their articles, and series for any country. All
/// others answer as recorded. Receivers of webhooks take everything.</summary>
internal sealed class CostPublishers : DelegatingHandler
{
    private const string Receiver = "203.0.113.9";

    // Items a day, made up: many of a broadcaster, fewer of the others. A feed shows the newest thirty.
    private static readonly Dictionary<string, int> Feeds = new(StringComparer.Ordinal)
    {
        ["feeds.bbci.co.uk"] = 96,
        ["news.un.org"] = 20,
        ["www.state.gov"] = 12,
        ["www.consilium.europa.eu"] = 10,
        ["www.gov.uk"] = 8,
        ["www.crisisgroup.org"] = 3,
    };

    private readonly TimeProvider _clock;
    private readonly string _first = OfacFile.InTemporaryFolder();
    private readonly string _second;
    private int _requests;

    /// <param name="clock">The time.</param>
    /// <param name="folder">Where OFAC's second list is written.</param>
    public CostPublishers(TimeProvider clock, string folder)
        : base(new RecordedHandler(RecordingsIndex.Folder, RecordingsIndex.Read(RecordingsIndex.Folder)))
    {
        _clock = clock;
        _second = Path.Combine(folder, "second.xml");
        RevisedOfacFile.Write(_first, _second, "2024-08-29", moved: 10, amended: 100);
    }

    /// <summary>Whether OFAC has published again: 100 records amended, 10 removed, 10 added.</summary>
    public bool HasNewList { get; set; }

    /// <summary>When the feeds stopped; null while they go on.</summary>
    public DateTimeOffset? Silent { get; set; }

    /// <summary>Whether the World Bank and the Fund have new figures.</summary>
    public bool HasNewSeries { get; set; }

    /// <summary>How often publishers were asked.</summary>
    public int Requests => _requests;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _requests);
        var (host, path) = (request.RequestUri!.Host, request.RequestUri.AbsolutePath);
        if (host == Receiver) return new(HttpStatusCode.NoContent) { RequestMessage = request };
        if (path.EndsWith("SDN_ENHANCED.XML", StringComparison.Ordinal)) return List(request);
        if (path.StartsWith("/item/", StringComparison.Ordinal)) return Answer(request, "text/html", Page(path));
        if (Feeds.TryGetValue(host, out var items) && ShippedFeeds.All.Any(feed => feed.Address.AbsolutePath == path)) return Answer(request, "application/rss+xml", Feed(host, items));
        if (host == "api.worldbank.org") return Answer(request, "application/json", BankSeries(path));
        if (host == "www.imf.org" && path.Contains("/v1/", StringComparison.Ordinal) && path.Split('/') is [.., var code, { Length: 3 } country])
            return Answer(request, "application/json", FundSeries(code, country));
        return await base.SendAsync(request, cancellationToken);
    }

    private HttpResponseMessage List(HttpRequestMessage request)
    {
        var etag = new EntityTagHeaderValue(HasNewList ? "\"2\"" : "\"1\"");
        if (request.Headers.IfNoneMatch.Contains(etag)) return new(HttpStatusCode.NotModified) { RequestMessage = request };
        var response = new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request, Content = new StreamContent(File.OpenRead(HasNewList ? _second : _first)) };
        response.Content.Headers.ContentType = new("application/xml");
        response.Headers.ETag = etag;
        return response;
    }

    private static HttpResponseMessage Answer(HttpRequestMessage request, string type, string text) => new(HttpStatusCode.OK)
    {
        RequestMessage = request,
        Content = new StringContent(text, Encoding.UTF8, new MediaTypeHeaderValue(type)),
    };

    private string Feed(string host, int itemsADay)
    {
        var between = TimeSpan.FromDays(1) / itemsADay;
        var newest = (Silent ?? _clock.GetUtcNow()).UtcTicks / between.Ticks;
        var items = Enumerable.Range(0, 30).Select(back => string.Create(CultureInfo.InvariantCulture, $"""
            <item><title>Ministers met, part {newest - back}</title><link>https://{host}/item/{newest - back}</link><guid>{newest - back}</guid>
            <pubDate>{new DateTimeOffset((newest - back) * between.Ticks, TimeSpan.Zero):r}</pubDate><description>What was said.</description></item>
            """));
        return $"<rss version=\"2.0\"><channel><title>{host}</title>{string.Concat(items)}</channel></rss>";
    }

    private static string Page(string path) => $"""
        <html><head><title>Ministers met</title></head><body><article><h1>Ministers met</h1>{string.Concat(Enumerable.Range(0, 25).Select(part => $"""
        <p>On {part + 1} February 2017 the committee spoke about sanctions on Iran and about companies that had sold parts there over several years, as part {part} of the report {path} said;
        the minister of oil answered that exports had fallen by a third, and that talks in Geneva would go on in the spring whatever was decided about the measures.</p>
        """))}</article></body></html>
        """;

    private string BankSeries(string path)
    {
        var parts = path.Split('/');
        var (country, code) = (parts[^3], parts[^1]);
        var rows = Enumerable.Range(1960, 66).Select(year => string.Create(
            CultureInfo.InvariantCulture, $$"""{"indicator":{"id":"{{code}}"},"countryiso3code":"{{country}}","date":"{{year}}","value":{{(year % 7) + (HasNewSeries && year == 2025 ? 0.5 : 0)}}}"""));
        return $$"""[{"page":1,"pages":1,"per_page":200,"total":66,"lastupdated":"{{(HasNewSeries ? "2026-07-01" : "2026-04-01")}}"},[{{string.Join(',', rows)}}]]""";
    }

    private string FundSeries(string code, string country)
    {
        var values = Enumerable.Range(1980, 50).ToDictionary(
            year => year.ToString(CultureInfo.InvariantCulture), year => (year % 5) + (HasNewSeries && year == 2025 ? 0.5 : 0), StringComparer.Ordinal);
        return JsonSerializer.Serialize(new
        {
            values = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                [code] = new Dictionary<string, object>(StringComparer.Ordinal) { [country] = values },
            },
        });
    }
}
