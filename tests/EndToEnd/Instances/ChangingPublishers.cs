using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using SanctionsTracker.Functions.Recordings;
using SanctionsTracker.Tests.Sources.Canada;

namespace SanctionsTracker.Tests.EndToEnd.Instances;

/// <summary>Publishers who publish as time goes on: two lists, a feed with its articles and a series. All others answer as recorded.</summary>
internal sealed class ChangingPublishers : DelegatingHandler
{
    private static readonly TimeSpan BetweenEditions = TimeSpan.FromHours(3);
    private static readonly TimeSpan BetweenItems = TimeSpan.FromMinutes(20);

    // Two minutes before the lists are asked for.
    private static readonly TimeSpan OfTheHour = TimeSpan.FromMinutes(5);

    private readonly TimeProvider _clock;
    private readonly DateTimeOffset _start;

    public ChangingPublishers(TimeProvider clock)
        : base(new RecordedHandler(RecordingsIndex.Folder, RecordingsIndex.Read(RecordingsIndex.Folder)))
    {
        _clock = clock;
        _start = clock.GetUtcNow();
    }

    /// <summary>From when on nothing new is published.</summary>
    public DateTimeOffset End { get; init; } = DateTimeOffset.MaxValue;

    public Edition Newest => new((int)((Passed + BetweenEditions - OfTheHour) / BetweenEditions));

    /// <summary>How many items the feed has brought.</summary>
    public int Items => 1 + (int)(Passed / BetweenItems);

    /// <summary>The growth of 2025, which is revised before the indicators are asked for.</summary>
    public double Growth => Passed < TimeSpan.FromHours(4) ? 3.5 : 3.7;

    private TimeSpan Passed => (_clock.GetUtcNow() < End ? _clock.GetUtcNow() : End) - _start;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var (host, path) = (request.RequestUri!.Host, request.RequestUri.AbsolutePath);
        if (host == "scsanctions.un.org") return Dated(request, Newest.Date, UnList(Newest));
        if (host == "www.international.gc.ca") return Dated(request, Newest.Date, CanadianList(Newest));
        if (host == "feeds.bbci.co.uk") return Answer(request, "application/rss+xml", Feed());
        if (host == "www.bbc.co.uk" && path.StartsWith("/news/", StringComparison.Ordinal)) return Answer(request, "text/html", Page(path));
        if (path.EndsWith("/IRN/indicator/NY.GDP.MKTP.KD.ZG", StringComparison.Ordinal)) return Answer(request, "application/json", Series());
        return await base.SendAsync(request, cancellationToken);
    }

    private static HttpResponseMessage Dated(HttpRequestMessage request, DateOnly date, string list)
    {
        var modified = new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero);
        if (request.Headers.IfModifiedSince >= modified) return new(HttpStatusCode.NotModified) { RequestMessage = request };
        var response = Answer(request, "application/xml", list);
        response.Content.Headers.LastModified = modified;
        return response;
    }

    private static HttpResponseMessage Answer(HttpRequestMessage request, string type, string text) => new(HttpStatusCode.OK)
    {
        RequestMessage = request,
        Content = new StringContent(text, Encoding.UTF8, new MediaTypeHeaderValue(type)),
    };

    private static string UnList(Edition edition) => string.Create(CultureInfo.InvariantCulture, $"""
        <CONSOLIDATED_LIST dateGenerated="{edition.Date:yyyy-MM-dd}T00:00:00Z"><INDIVIDUALS>{string.Concat(edition.Records.Select(UnRecord))}</INDIVIDUALS><ENTITIES></ENTITIES></CONSOLIDATED_LIST>
        """);

    private static string UnRecord(KeyValuePair<int, string> record) => string.Create(CultureInfo.InvariantCulture, $"""
        <INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>BAHRAM KAVEH {record.Key}</FIRST_NAME><UN_LIST_TYPE>Iran</UN_LIST_TYPE><REFERENCE_NUMBER>IRi.{record.Key:000}</REFERENCE_NUMBER>
        <LISTED_ON>2006-12-23</LISTED_ON><COMMENTS1>{record.Value}</COMMENTS1><NATIONALITY><VALUE>Iran (Islamic Republic of)</VALUE></NATIONALITY></INDIVIDUAL>
        """);

    private static string CanadianList(Edition edition) => CanadaFile.List(
        [.. edition.Records.Select(record => CanadaFile.Person(Aliases(record.Value), last: Invariant($"Rezaei {record.Key}"), item: Invariant($"{record.Key + 1}")))]);

    private static string Aliases(string told) => $"<Aliases>{told}</Aliases>";

    private string Feed() => $"""
        <rss version="2.0"><channel><title>World</title>{string.Concat(Enumerable.Range(0, Items).Reverse().Select(Item))}</channel></rss>
        """;

    private string Item(int number) => string.Create(CultureInfo.InvariantCulture, $"""
        <item><title>Sanctions on Iran, part {number}</title><link>https://www.bbc.co.uk/news/{number}</link><guid>{number}</guid><pubDate>{_start + (number * BetweenItems):r}</pubDate>
        <description>What was said.</description></item>
        """);

    private static string Page(string path) => $"""
        <html><head><title>Sanctions on Iran</title></head><body><article><h1>Sanctions on Iran</h1>
        <p>On 3 February 2017 the committee spoke about Bahram Kaveh 10 and two companies that had sold parts to him over several years, as it said in the report {path}.</p>
        <p>The ministers will meet again in the spring, and until then nothing else is going to be decided about the measures that have been proposed.</p></article></body></html>
        """;

    private string Series() => string.Create(CultureInfo.InvariantCulture, $$"""
        [{"page":1,"pages":1,"per_page":200,"total":2,"lastupdated":"{{(Growth > 3.6 ? "2026-05-31" : "2026-04-01")}}"},
         [{"indicator":{"id":"NY.GDP.MKTP.KD.ZG"},"countryiso3code":"IRN","date":"2025","value":{{Growth}}},
          {"indicator":{"id":"NY.GDP.MKTP.KD.ZG"},"countryiso3code":"IRN","date":"2024","value":3.1}]]
        """);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
