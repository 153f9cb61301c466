using System.Globalization;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Benchmarks.Targets;

/// <summary>Records as the lists have them, made by a fixed seed: three in five are persons, three in ten organisations, the rest ships. A
/// quarter of the targets stands on two to six lists, spelt and documented differently; given names and family names are drawn from
/// pools, so that namesakes are as many as they are among Arabic, Persian and Russian names.</summary>
internal static class MadeRecords
{
    private static readonly ListId[] Lists = [new("ofac-sdn"), new("eu"), new("uk"), new("ch"), new("ca"), new("un")];
    private static readonly string[] Given =
    [
        "Mohammad", "Ali", "Hossein", "Reza", "Hassan", "Ahmad", "Mehdi", "Abdul", "Qasem", "Saeed", "Naser", "Mahmoud", "Ebrahim", "Yousef", "Khalid",
        "Omar", "Ivan", "Sergei", "Vladimir", "Aleksandr", "Dmitri", "Nikolai", "Igor", "Oleg", "Kim", "Chol", "Yong", "Song", "Jose", "Carlos",
    ];

    private static readonly string[] Kinds = ["Trading", "Shipping", "Industries", "Petrochemical", "Engineering", "Bank", "Aviation", "Holding", "Logistics", "Electronics"];
    private static readonly string[] Countries = ["IRN", "SYR", "RUS", "PRK", "BLR", "VEN", "YEM", "LBY", "IRQ", "MMR"];
    private static readonly string[] Syllables = ["ab", "ba", "dor", "fa", "gha", "har", "im", "ja", "ka", "li", "mo", "na", "or", "pa", "ra", "sa", "ta", "ul", "va", "za", "shi", "zadeh", "ov", "sky"];

    public static IEnumerable<Designation> Of(int count)
    {
        var random = new Random(20_260_901);
        var made = 0;
        for (var target = 0; made < count; target++)
        {
            var copies = random.Next(4) == 0 ? random.Next(2, 7) : 1;
            var make = Target(random, target);
            foreach (var list in random.GetItems(Lists, copies).Distinct())
            {
                if (made++ >= count) yield break;
                yield return make(new DesignationId(list, made.ToString("D6", CultureInfo.InvariantCulture)));
            }
        }
    }

    private static Func<DesignationId, Designation> Target(Random random, int target) => random.Next(10) switch
    {
        < 6 => Person(random, target),
        < 9 => Company(random, target),
        _ => Vessel(random, target),
    };

    private static Func<DesignationId, Designation> Person(Random random, int target)
    {
        var (given, second, family) = (random.GetItems(Given, 1)[0], random.GetItems(Given, 1)[0], Word(random, 3));
        var born = PartialDate.OfDay(new DateOnly(1940, 1, 1).AddDays(random.Next(20_000)));
        var country = random.GetItems(Countries, 1)[0];
        return id => Record(id, random.Next(2) == 0 ? $"{family.ToUpperInvariant()}, {given} {second}" : $"{given} {second} {family}", TargetType.Person, country) with
        {
            Births = random.Next(5) == 0 ? [] : [new Birth(random.Next(3) == 0 ? PartialDate.OfYear(born.Year) : born)],
            Documents = random.Next(3) == 0 ? [new IdentityDocument("Passport", $"D{target:D8}", country, new CountryCode(country))] : [],
            Aliases = [new Alias($"{given} {family}", "aka", "strong"), new Alias($"{second} {Word(random, 3)}", "aka", "strong"), new Alias(given, "aka", "weak"), new Alias(Word(random, 2), "aka", "weak")],
        };
    }

    private static Func<DesignationId, Designation> Company(Random random, int target)
    {
        var name = $"{Word(random, 2)} {Word(random, 3)} {random.GetItems(Kinds, 1)[0]}";
        var country = random.GetItems(Countries, 1)[0];
        return id => Record(id, random.Next(2) == 0 ? $"{name} Company" : name.ToUpperInvariant(), TargetType.Organisation, country) with
        {
            Documents = random.Next(3) == 0 ? [new IdentityDocument("Registration Number", $"{100_000 + (target % 400_000)}", country, new CountryCode(country))] : [],
            Aliases = [new Alias($"{Word(random, 2)} {random.GetItems(Kinds, 1)[0]}", "aka", "strong"), new Alias(Word(random, 1).ToUpperInvariant(), "aka", "strong")],
        };
    }

    private static Func<DesignationId, Designation> Vessel(Random random, int target)
    {
        var name = Word(random, 3);
        var country = random.GetItems(Countries, 1)[0];
        return id => Record(id, name.ToUpperInvariant(), TargetType.Vessel, country) with
        {
            Documents = random.Next(5) == 0 ? [] : [new IdentityDocument("IMO number", $"{1_000_000 + target}")],
        };
    }

    private static Designation Record(DesignationId id, string name, TargetType type, string country) => new()
    {
        Id = id,
        Name = name,
        Type = type,
        Countries = [new CountryLink(new CountryCode(country), "nationality")],
    };

    private static string Word(Random random, int syllables)
    {
        var word = string.Concat(random.GetItems(Syllables, syllables));
        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}
