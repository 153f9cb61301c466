using System.Text.Json;
using SanctionsTracker.Functions.Api.Json;
using SanctionsTracker.News.Feeds;

namespace SanctionsTracker.Functions.Commands.Extraction;

/// <summary>Answers each feed with a line of JSON, as soon as it is read.</summary>
internal static class FeedBatch
{
    /// <param name="input">A line per file, as <see cref="FeedFile.TryParse"/> reads it.</param>
    /// <param name="output">Takes a line per line of the input, in its order.</param>
    /// <param name="cancellationToken">Stops between two files.</param>
    /// <returns>The exit code: a file that cannot be read has a line that says so, and the others are read all the same.</returns>
    public static async Task<int> RunAsync(TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        while (await input.ReadLineAsync(cancellationToken) is { } line)
        {
            var document = FeedFile.TryParse(line, out var file, out var error)
                ? await file.ReadAsync(cancellationToken)
                : new FeedDocument { Error = error };
            await WriteAsync(document, output, cancellationToken);
        }

        return ExitCode.Well;
    }

    public static async Task<int> RunOneAsync(FeedFile file, TextWriter output, CancellationToken cancellationToken)
    {
        var document = await file.ReadAsync(cancellationToken);
        await WriteAsync(document, output, cancellationToken);
        return document.Error is null ? ExitCode.Well : ExitCode.Failed;
    }

    private static async Task WriteAsync(FeedDocument document, TextWriter output, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync(JsonSerializer.Serialize(PrintedFeed.Of(document), ApiJson.Options).AsMemory(), cancellationToken);
        await output.FlushAsync(cancellationToken);
    }
}
