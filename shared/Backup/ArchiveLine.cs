using System.Buffers;
using System.Text.Json;
using SanctionsTracker.Storage.Json;

namespace SanctionsTracker.Backup;

/// <summary>A line of the list of an archive's contents.</summary>
/// <param name="Sha256">The SHA-256 of the uncompressed content.</param>
/// <param name="Length">Its uncompressed length in bytes.</param>
internal sealed record ArchiveLine(string Sha256, long Length)
{
    public void Write(IBufferWriter<byte> line)
    {
        using var json = new Utf8JsonWriter(line);
        JsonSerializer.Serialize(json, this, StoredJson.Options);
    }

    /// <exception cref="InvalidDataException">It is no such line.</exception>
    public static ArchiveLine Read(ReadOnlySequence<byte> line)
    {
        try
        {
            var json = new Utf8JsonReader(line);
            return JsonSerializer.Deserialize<ArchiveLine>(ref json, StoredJson.Options) ?? throw new InvalidDataException("A line of the archive's list is empty.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"A line is no content of an archive: {e.Message}", e);
        }
    }
}
