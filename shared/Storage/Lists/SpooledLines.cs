using System.Text.Json;
using SanctionsTracker.Storage.Json;

namespace SanctionsTracker.Storage.Lists;

/// <summary>Lines of JSON in a temporary file, so that a large catalogue is never in memory twice.</summary>
internal sealed class SpooledLines : IAsyncDisposable
{
    private readonly FileStream _file = new(
        Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 65_536, FileOptions.DeleteOnClose);

    public void Write<T>(T value)
    {
        JsonSerializer.Serialize(_file, value, StoredJson.Options);
        _file.WriteByte((byte)'\n');
    }

    public Stream Rewind()
    {
        _file.Position = 0;
        return _file;
    }

    public ValueTask DisposeAsync() => _file.DisposeAsync();
}
