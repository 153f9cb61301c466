using System.Text.Json;
using SanctionsTracker.Functions.Api.Json;

namespace SanctionsTracker.Functions.Recordings;

/// <summary>What is recorded: <c>recordings.json</c> in the recordings' folder.</summary>
internal sealed record RecordingsIndex(
    IReadOnlyList<RecordedAnswer> Answers, IReadOnlyList<RecordedSnapshot> Backfill, IReadOnlyList<RecordedUpload> Uploads)
{
    /// <summary>Where the build puts the recordings.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Recordings");

    /// <exception cref="IOException">The folder has no index.</exception>
    /// <exception cref="JsonException">The index is broken.</exception>
    public static RecordingsIndex Read(string folder)
    {
        using var index = File.OpenRead(Path.Combine(folder, "recordings.json"));
        return JsonSerializer.Deserialize<RecordingsIndex>(index, ApiJson.Options)!;
    }
}
