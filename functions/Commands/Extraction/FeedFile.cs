using SanctionsTracker.News.Feeds;

namespace SanctionsTracker.Functions.Commands.Extraction;

/// <summary>A feed in a file, with what its server would have said about it.</summary>
/// <param name="Path">The file.</param>
/// <param name="Base">Where it is from; null where that is not known.</param>
/// <param name="ContentType">The header; null where there was none.</param>
internal sealed record FeedFile(string Path, Uri? Base, string? ContentType)
{
    /// <summary>Reads <c>path[TAB base[TAB content-type]]</c>, in which the last two may be empty. False with the error where it is no such line.</summary>
    public static bool TryParse(string line, out FeedFile file, out string? error)
    {
        var parts = line.Split('\t');
        Uri? address = null;
        error = parts switch
        {
            { Length: > 3 } => "A line has at most three parts: path, base and content type",
            [var path, ..] when string.IsNullOrWhiteSpace(path) => "The line names no file",
            [_, { Length: > 0 } text, ..] when !TryAddress(text, out address) => $"'{text}' is no http or https address",
            _ => null,
        };
        file = new FeedFile(parts[0], address, parts is [_, _, { Length: > 0 } type] ? type : null);
        return error is null;
    }

    public static bool TryAddress(string text, out Uri? address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    /// <summary>The feed; one with an error where the file cannot be read.</summary>
    public async Task<FeedDocument> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return FeedReader.Read(await File.ReadAllBytesAsync(Path, cancellationToken), Base, ContentType);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new FeedDocument { Error = unreadable.Message };
        }
    }
}
