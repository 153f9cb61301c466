namespace SanctionsTracker.Benchmarks;

/// <summary>A folder for a store, deleted in the end.</summary>
public sealed class TemporaryData : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("sanctionstracker-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
