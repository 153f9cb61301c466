using System.Globalization;
using System.ServiceModel.Syndication;
using System.Xml;
using SanctionsTracker.Benchmarks.Sources;
using SanctionsTracker.News.Feeds;

namespace SanctionsTracker.Benchmarks.News;

/// <summary>
/// <c>feeds [ROUNDS]</c>: reads the publishers' well-formed feeds with ours and with System.ServiceModel.Syndication in turn, from bytes in
/// memory to items with their dates. A feed that Syndication cannot read is left out, and named. Times are those of the processor, which what
/// else the machine does changes least.
/// </summary>
public static class ReadFeeds
{
    private const int ReadsPerRound = 20;
    private const int RoundsToCompile = 5;

    public static void Run(string[] args)
    {
        var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 15;
        var folder = Samples.Path("feeds");
        if (!Directory.Exists(folder))
        {
            Console.WriteLine($"Skipped: the feeds are not in {folder}.");
            return;
        }

        Measure("publishers", Directory.GetFiles(Path.Combine(folder, "publishers")), rounds);
        Measure("all", Directory.GetFiles(folder, "*.xml", SearchOption.AllDirectories), rounds);
    }

    private static void Measure(string name, IEnumerable<string> paths, int rounds)
    {
        var feeds = new List<byte[]>();
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            var content = File.ReadAllBytes(path);
            if (Fault(content) is not { } fault) feeds.Add(content);
            else Console.WriteLine($"{Path.GetFileName(path)} is left out; Syndication: {fault}");
        }

        var (ours, theirs, items) = (new List<double>(), new List<double>(), 0);
        for (var round = -RoundsToCompile; round < rounds; round++)
        {
            var (us, them) = (Time(feeds, Ours, out items), Time(feeds, Theirs, out _));
            if (round < 0) continue;
            ours.Add(us);
            theirs.Add(them);
        }

        Show(name, feeds, items, Spread.Of(ours), Spread.Of(theirs));
    }

    private static void Show(string name, List<byte[]> feeds, int items, Spread ours, Spread theirs)
    {
        var megabytes = feeds.Sum(feed => feed.Length) * ReadsPerRound / 1e6;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {feeds.Count} feeds, {items} items, {megabytes / ReadsPerRound:0.00} MB"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| Syndication | {theirs.Format("0.0")} | {megabytes / theirs.Median * 1000:0} | 1.00 | 1.00 |"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| **ours** | {ours.Format("0.0")} | {megabytes / ours.Median * 1000:0} | {theirs.Least / ours.Least:0.00} | {theirs.Median / ours.Median:0.00} |"));
    }

    private static double Time(List<byte[]> feeds, Func<byte[], int> read, out int items)
    {
        items = 0;
        var before = Environment.CpuUsage.TotalTime;
        for (var time = 0; time < ReadsPerRound; time++) items = feeds.Sum(read);
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }

    private static int Ours(byte[] content) => FeedReader.Read(content, address: null, contentType: null).Items.Count;

    private static int Theirs(byte[] content)
    {
        using var xml = XmlReader.Create(new MemoryStream(content, writable: false), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        var items = 0;
        foreach (var item in SyndicationFeed.Load(xml).Items)
        {
            // Dates are read when they are asked for.
            if (item.PublishDate != default || item.LastUpdatedTime != default || item.Title is not null) items++;
        }

        return items;
    }

    private static string? Fault(byte[] content)
    {
        try
        {
            Theirs(content);
            return null;
        }
        catch (Exception unreadable) when (unreadable is XmlException or NotSupportedException or FormatException)
        {
            return unreadable.Message;
        }
    }
}
