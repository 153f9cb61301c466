using System.Text.Json;
using SanctionsTracker.Designations;
using SanctionsTracker.Extraction;
using SanctionsTracker.Extraction.Entities;
using SanctionsTracker.Extraction.Topics;
using SanctionsTracker.Functions.Api.Json;
using SanctionsTracker.Functions.Hosting.Local;
using SanctionsTracker.News.Articles;

namespace SanctionsTracker.Functions.Commands.Extraction;

/// <summary>Prints what is found in one text, with the designations of the store.</summary>
internal static class TextRun
{
    /// <param name="settings">Which store.</param>
    /// <param name="from">The file or address.</param>
    /// <param name="published">When the text was published; null for what the page says.</param>
    /// <param name="output">Takes the line of JSON, and nothing else.</param>
    /// <param name="cancellationToken">Stops.</param>
    public static Task<int> RunAsync(LocalSettings settings, string from, PartialDate? published, TextWriter output, CancellationToken cancellationToken) =>
        OneRun.Of(settings, async services =>
        {
            var (text, error) = await TextFile.ReadAsync(from, services.GetRequiredService<ArticlePages>(), cancellationToken);
            if (text is null) return await FailAsync(error!);

            var names = await services.GetRequiredService<DesignationNames>().NowAsync(cancellationToken);
            if (!names.HasRecords) await Console.Error.WriteLineAsync("The store holds no list: only the gazetteer's names are known. Run refresh or demo first, or name the folder with --data.");
            var extractor = new Extractor(names, services.GetRequiredService<TopicTaxonomy>());
            var found = extractor.Extract(text with { Published = published ?? text.Published });
            await output.WriteLineAsync(JsonSerializer.Serialize(PrintedExtract.Of(found), ApiJson.Options).AsMemory(), cancellationToken);
            await output.FlushAsync(cancellationToken);
            return ExitCode.Well;
        }, cancellationToken);

    private static async Task<int> FailAsync(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return ExitCode.Failed;
    }
}
