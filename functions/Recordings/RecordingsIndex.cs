using System.Text.Json;
using SanctionsTracker.Functions.Api.Json;

namespace SanctionsTracker.Functions.Recordings;

/// <summary>What is recorded: <c>recordings.json</c> in the recordings' folder, which the recorder writes, and <c>news/answers.json</c>, written by hand as the
/// news are.</summary>
internal sealed record RecordingsIndex(
    IReadOnlyList<RecordedAnswer> Answers, IReadOnlyList<RecordedSnapshot> Backfill, IReadOnlyList<RecordedUpload> Uploads)
{
    private static readonly string News = Path.Combine("news", "answers.json");

    /// <summary>Where the build puts the recordings.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Recordings");

    /// <exception cref="IOException">The folder has no index.</exception>
    /// <exception cref="JsonException">The index is broken.</exception>
    public static RecordingsIndex Read(string folder)
    {
        var index = Read<RecordingsIndex>(folder, "recordings.json");
        return File.Exists(Path.Combine(folder, News))
            ? index with { Answers = [.. index.Answers, .. Read<IReadOnlyList<RecordedAnswer>>(folder, News)] }
            : index;
    }

    private static T Read<T>(string folder, string file)
    {
        using var content = File.OpenRead(Path.Combine(folder, file));
        return JsonSerializer.Deserialize<T>(content, ApiJson.Options)!;
    }
}
