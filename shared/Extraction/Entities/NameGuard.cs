using SanctionsTracker.Designations;
using SanctionsTracker.Extraction.Words;

namespace SanctionsTracker.Extraction.Entities;

/// <summary>Decides what a text must show before it is taken to speak of a record by one of its names, and how sure it then is. The
/// points are in docs/extraction.md.</summary>
internal static class NameGuard
{
    /// <summary>Longer names are descriptions.</summary>
    public const int MostWords = 16;

    /// <summary>The points of a name in the gazetteer.</summary>
    public const int OfGazetteer = 95;

    private const int FewestLetters = 3;
    private const int LongestAcronym = 6;
    private const int OfWeak = 15;
    private const WordClass Generic = WordClass.Common | WordClass.Head | WordClass.Legal | WordClass.Link | WordClass.Thing;

    /// <summary>The forms of a name that are looked for: as published and, of an organisation, without its legal form.</summary>
    /// <returns>What each needs, its points and how many of the words it has; none for a name that says nothing.</returns>
    public static IEnumerable<(NameNeeds Needs, int Points, int Count)> Of(PublishedName name)
    {
        if (Judge(name) is { } whole) yield return (whole.Needs, whole.Points, name.Words.Count);
        var count = name.CountWithoutLegalForm();
        if (name.Type != TargetType.Organisation || count == name.Words.Count) yield break;
        if (Judge(name.Cut(count)) is { } cut) yield return (cut.Needs, cut.Points, count);
    }

    private static (NameNeeds Needs, int Points)? Judge(PublishedName name)
    {
        if (name.Letters < FewestLetters || name.Words.All(word => word.Is(WordShape.Digit) && !word.Is(WordShape.Capital))) return null;
        var (needs, points) = name.Type switch
        {
            TargetType.Person => OfPerson(name),
            TargetType.Vessel => OfShip(name),
            TargetType.Aircraft => (NameNeeds.Capitals, 85),
            _ => OfOrganisation(name),
        };
        return name.IsWeak ? (needs | NameNeeds.Self, points - OfWeak) : (needs, points);
    }

    private static (NameNeeds, int) OfPerson(PublishedName name)
    {
        if (name.IsOneWord) return (NameNeeds.Initials | NameNeeds.Self, 70);
        // Half a country has such a name: Mohammad Ali.
        if (name.AllAre(WordClass.Given | WordClass.Particle)) return (NameNeeds.Initials | NameNeeds.Self | NameNeeds.Country, name.Words.Count > 2 ? 70 : 60);
        if (name.AllAre(Generic)) return (NameNeeds.Initials | NameNeeds.Self, 60);
        return (NameNeeds.Initials, name.Words.Count > 2 ? 95 : 85);
    }

    private static (NameNeeds, int) OfShip(PublishedName name)
    {
        if (name.IsOneWord || name.AllAre(Generic | WordClass.Given)) return (NameNeeds.Initials | NameNeeds.Self | NameNeeds.Ship, 65);
        return (NameNeeds.Initials, 80);
    }

    private static (NameNeeds, int) OfOrganisation(PublishedName name)
    {
        if (name.IsOneWord) return OfOneWord(name);
        // The Central Bank is each country's own.
        if (name.AllAre(Generic)) return (NameNeeds.Initials | NameNeeds.Self | NameNeeds.Country, 65);
        return (NameNeeds.Initials, name.Words.Count > 2 ? 95 : 90);
    }

    private static (NameNeeds, int) OfOneWord(PublishedName name)
    {
        var isCommon = name.AllAre(Generic | WordClass.Given);
        if (name.Words[0].Is(WordShape.Capitals) && name.Letters <= LongestAcronym)
        {
            return isCommon ? (NameNeeds.Capitals | NameNeeds.Self, 65)
                : name.Letters <= FewestLetters ? (NameNeeds.Capitals | NameNeeds.Self | NameNeeds.Country, 65)
                : (NameNeeds.Capitals, 75);
        }

        if (isCommon || name.BeginsAnother || name.Letters < 5) return (NameNeeds.Initials | NameNeeds.Self, 65);
        return (NameNeeds.Initials, 70);
    }
}
