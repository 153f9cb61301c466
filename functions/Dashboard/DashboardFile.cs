using System.IO.Compression;
using SanctionsTracker.Functions.Api.Answers;

namespace SanctionsTracker.Functions.Dashboard;

/// <summary>A file of the dashboard, held in memory in each form that it is sent in. Files do not change while the app runs.</summary>
/// <param name="Body">Its bytes as they are.</param>
/// <param name="MediaType">Its media type, without a charset.</param>
public sealed record DashboardFile(byte[] Body, string MediaType)
{
    private readonly Lazy<ReadOnlyMemory<byte>> _brotli = new(() => ContentCoding.Pack(Body, ContentCoding.Brotli, CompressionLevel.Optimal));
    private readonly Lazy<ReadOnlyMemory<byte>> _gzip = new(() => ContentCoding.Pack(Body, ContentCoding.Gzip, CompressionLevel.Optimal));

    /// <summary>Its bytes in a coding of <see cref="ContentCoding"/>; as they are for none.</summary>
    public ReadOnlyMemory<byte> In(string? coding) => coding switch
    {
        ContentCoding.Brotli => _brotli.Value,
        ContentCoding.Gzip => _gzip.Value,
        _ => Body,
    };
}
