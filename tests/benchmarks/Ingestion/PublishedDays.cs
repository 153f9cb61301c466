using Microsoft.AspNetCore.Http;
using SanctionsTracker.Benchmarks.Sources;
using SanctionsTracker.Tests.Loopback;

namespace SanctionsTracker.Benchmarks.Ingestion;

/// <summary>What a publisher answers on successive days, with files as large as OFAC's, served from a loopback server.</summary>
internal sealed class PublishedDays(LoopbackServer server, string first, string second, string third) : IDisposable
{
    private const string Path = "/sdn.xml";

    public Uri Address => server.At(Path);

    /// <summary>The days in order, each with its name.</summary>
    public IReadOnlyList<(string Name, RequestDelegate Answer)> All =>
    [
        ("first sync", Answers.File(first).WithETag("\"1\"")),
        ("not modified (304)", Answers.File(first).WithETag("\"1\"")),
        ("the same bytes again", Answers.File(first)),
        ("100 amended, 10 removed, 10 added", Answers.File(second)),
        ("every record amended", Answers.File(third)),
    ];

    public static PublishedDays On(LoopbackServer server)
    {
        var first = OfacFile.InTemporaryFolder();
        string second = $"{first}.second", third = $"{first}.third";
        RevisedOfacFile.Write(first, second, "2024-08-29", moved: 10, amended: 100);
        RevisedOfacFile.Write(second, third, "2024-08-30", moved: 0, amended: int.MaxValue);
        return new(server, first, second, third);
    }

    public void Publish(RequestDelegate answer) => server.Answer(Path, answer);

    public void Dispose()
    {
        File.Delete(second);
        File.Delete(third);
    }
}
