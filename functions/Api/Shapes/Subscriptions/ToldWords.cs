using System.Globalization;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Functions.Api.Shapes.Subscriptions;

/// <summary>A subscription's place in each journal, in words.</summary>
internal static class ToldWords
{
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyDictionary<string, JournalPosition> cursor) =>
        new SortedDictionary<string, string>(cursor.ToDictionary(place => place.Key, place => WordsOf(place.Value), StringComparer.Ordinal), StringComparer.Ordinal);

    private static string WordsOf(JournalPosition place) => place switch
    {
        { Commit: 0 } => "nothing yet",
        { Sequence: int.MaxValue } => string.Create(CultureInfo.InvariantCulture, $"everything up to commit {place.Commit}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"everything up to change {place.Sequence + 1} of commit {place.Commit}"),
    };
}
