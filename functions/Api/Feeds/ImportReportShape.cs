using SanctionsTracker.News.Feeds.Opml;
using SanctionsTracker.News.Importing;

namespace SanctionsTracker.Functions.Api.Feeds;

/// <summary>What became of a list of feeds.</summary>
/// <param name="Title">The list's own title; null where it has none.</param>
/// <param name="DryRun">Whether nothing was stored.</param>
/// <param name="Added">How many are followed from now on.</param>
/// <param name="Known">How many were followed already, and stay as they are.</param>
/// <param name="Refused">How many are not followed.</param>
/// <param name="Feeds">Each of them, in the order of the list.</param>
/// <param name="Warnings">What of the list was left out, in sentences.</param>
public sealed record ImportReportShape(
    string? Title, bool DryRun, int Added, int Known, int Refused, IReadOnlyList<ImportOutcomeShape> Feeds, IReadOnlyList<string> Warnings)
{
    public static ImportReportShape Of(OpmlDocument list, ImportOrder order, IReadOnlyList<ImportOutcome> outcomes) => new(
        list.Title,
        order.DryRun,
        Count(outcomes, ImportResult.Added),
        Count(outcomes, ImportResult.Known),
        Count(outcomes, ImportResult.Refused),
        [.. outcomes.Select(ImportOutcomeShape.Of)],
        list.Warnings);

    private static int Count(IReadOnlyList<ImportOutcome> outcomes, ImportResult result) => outcomes.Count(one => one.Result == result);
}
