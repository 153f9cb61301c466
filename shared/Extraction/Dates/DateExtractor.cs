using System.Collections.Immutable;
using SanctionsTracker.Designations;
using SanctionsTracker.Extraction.Dates.Meanings;
using SanctionsTracker.Extraction.Dates.Rules;

namespace SanctionsTracker.Extraction.Dates;

/// <summary>Finds the dates that a text names.</summary>
/// <remarks>
/// Each rule reads one way to write a date; where several read at a place, the longest reading counts. What needs the publication or a date
/// named before is left out where that is not known: nothing is guessed. Durations ("for two years", "40-year") are no dates. Time and memory are
/// in proportion to the text.
/// </remarks>
public static class DateExtractor
{
    internal static ImmutableArray<IDateRule> Rules { get; } =
    [
        new CalendarDateRule(),
        new RangeRule(),
        new FiscalYearRule(),
        new OpenRangeRule(),
        new DecadeRule(),
        new PartOfYearRule(),
        new NamedDayRule(),
        new SharedYearRule(),
        new YearlessDateRule(),
        new LaterRule(),
        new NeighbourRule(),
        new DayWordRule(),
        new LastAndNextRule(),
        new AgoRule(),
        new WeekdayRule(),
    ];

    // Most words begin no date, and most of the others only what one or two rules read.
    private static readonly WordTable<ImmutableArray<IDateRule>> ByFirst = new(
    [
        .. Rules.SelectMany(rule => rule.Firsts.Select(first => (First: first, Rule: rule)))
            .GroupBy(pair => pair.First, pair => pair.Rule, StringComparer.OrdinalIgnoreCase)
            .Select(group => (group.Key, group.Distinct().ToImmutableArray())),
    ]);

    /// <summary>The dates in order of their place, none within another. Years are 1000 to 2999.</summary>
    public static IReadOnlyList<ExtractedDate> Extract(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Extract(source, new TokenText(source.Text));
    }

    /// <param name="source">The text.</param>
    /// <param name="words">Its tokens.</param>
    internal static IReadOnlyList<ExtractedDate> Extract(SourceText source, TokenText words)
    {
        var readings = Read(words);
        var anchors = new DateAnchors(words, source.Published, Latest(readings));
        var dates = new List<ExtractedDate>();
        foreach (var reading in readings)
        {
            if (reading.Meaning.In(anchors.Before(reading)) is not { } value) continue;
            anchors.Add(reading, value);
            dates.Add(new ExtractedDate(
                words[reading.From].Start, words.Between(reading.From, reading.To), value.Value, value.End, value.Precision, value.Rule));
        }

        return dates;
    }

    private static List<DateReading> Read(TokenText words)
    {
        var readings = new List<DateReading>();
        for (var at = 0; at < words.Count;)
        {
            var longest = RulesAt(words, at) is { } rules ? Longest(rules, words, at) : null;
            if (longest is not null) readings.Add(longest);
            at = longest?.To ?? at + 1;
        }

        return readings;
    }

    private static ImmutableArray<IDateRule>? RulesAt(TokenText words, int at) => words[at].Kind switch
    {
        TokenKind.Word => ByFirst.Find(words, at),
        TokenKind.Number => Rules,
        _ => words.IsApostrophe(at) ? Rules : null,
    };

    private static DateReading? Longest(ImmutableArray<IDateRule> rules, TokenText words, int at)
    {
        DateReading? longest = null;
        foreach (var rule in rules)
        {
            if (rule.Read(words, at) is { } reading && (longest is null || reading.To > longest.To)) longest = reading;
        }

        return longest;
    }

    private static PartialDate? Latest(IEnumerable<DateReading> readings) =>
        readings.Select(reading => reading.Meaning)
            .OfType<KnownDate>()
            .Where(known => known is { Precision: ExtractedPrecision.Day, End: null })
            .MaxBy(known => known.Value.FirstDay)
            ?.Value;
}
