using SanctionsTracker.Designations;
using SanctionsTracker.Extraction.Dates.Meanings;

namespace SanctionsTracker.Extraction.Dates.Rules;

/// <summary>Days that are known without their year: "9/11", "the September 11 attacks", "the October 7 attack".</summary>
internal sealed class NamedDayRule : IDateRule
{
    private static readonly DateOnly[] Days = [new(2001, 9, 11), new(2004, 3, 11), new(2005, 7, 7), new(2023, 10, 7)];

    private static readonly WordSet Attacks = new("attack", "attacks", "massacre", "bombings", "hijackings", "terror", "terrorist", "assault");

    public IEnumerable<string> Firsts => DatePoints.Firsts;

    public DateReading? Read(TokenText words, int at)
    {
        if (words.Number(at, 1) == 9 && words.IsMark(at + 1, '/') && words[at + 1].Joined && words.Number(at + 2, 2) == 11 && words[at + 2].Joined
            && !words[at].Joined && !(words.IsMark(at + 3, '/') && words[at + 3].Joined)) return Reading(at, at + 3, Days[0]);

        if (DatePoints.Read(words, at) is not { Year: null } point || !Attacks.Has(words, point.End)) return null;
        var day = Array.Find(Days, known => known.Month == point.Month && known.Day == point.Day);
        return day == default ? null : Reading(at, point.End, day);
    }

    private static DateReading Reading(int from, int to, DateOnly day) =>
        new(from, to, new KnownDate(PartialDate.OfDay(day), End: null, ExtractedPrecision.Day, DateRule.Absolute));
}
