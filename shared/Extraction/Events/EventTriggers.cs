using SanctionsTracker.Extraction.Dates;

namespace SanctionsTracker.Extraction.Events;

/// <summary>The table of words that tell of events. Of several at a place, the first counts.</summary>
internal static class EventTriggers
{
    private static readonly WordSet Lists = new("list", "lists", "listing", "blacklist", "annex", "SDN", "register");

    private static readonly WordSet Measures = new(
        "sanctions", "sanction", "embargo", "embargoes", "ban", "bans", "measures", "restrictions", "penalties", "ceiling", "ceilings", "freeze", "freezes", "cap", "caps", "blockade");

    private static readonly WordSet Trade = new(
        "imports", "exports", "import", "export", "trade", "dealings", "investment", "investments", "oil", "crude", "gas", "gold", "coal", "transactions", "purchases", "sales", "firms", "companies", "banks",
        "debt", "flights", "arms", "goods", "travel", "entry");

    private static readonly WordSet Eased = new(
        "sanctions", "sanction", "embargo", "embargoes", "ban", "bans", "measures", "restrictions", "programme", "program", "curbs", "freeze", "act");

    private static readonly WordSet Pacts = new(
        "agreement", "agreements", "accord", "accords", "deal", "treaty", "pact", "memorandum", "armistice", "ceasefire", "cease", "truce", "plan", "communique", "protocol", "peace", "settlement", "compromise");

    private static readonly WordSet Weapons = new(
        "missile", "missiles", "rocket", "rockets", "satellite", "satellites", "warhead", "warheads", "bomb", "bombs", "weapon", "weapons", "nuclear", "ICBM", "torpedo", "device");

    private static readonly WordSet Upon = new("on", "against", "in", "at", "near", "by", "that", "which", "over");

    public static IReadOnlyList<EventTrigger> All { get; } =
    [
        new(EventKind.Designated, new("designated", "designates", "designate", "designating", "blacklisted", "blacklists", "blacklist", "blacklisting")) { NotBefore = new("Specially", "a", "the", "all", "other") },
        new(EventKind.Designated, new("listed", "lists")) { NotNext = new("above", "below", "in", "of", "as", "companies", "under", "here", "securities", "company") },
        new(EventKind.Designated, new("added", "adds", "adding", "put", "puts", "placed", "places", "placing", "included", "includes")) { Near = Lists },
        new(EventKind.Designated, new("added", "adds")) { Near = new("individuals", "entities", "officials", "companies", "persons", "vessels", "names") },
        new(EventKind.Designated, new("designation", "designations", "listing", "listings", "blacklisting")) { Next = new("of"), IsNoun = true },

        new(EventKind.Delisted, new("delisted", "delists", "delist", "delisting", "unlisted")),
        new(EventKind.Delisted, new("removed", "removes", "removing", "took", "takes", "taken", "struck", "deleted", "dropped", "drops")) { Near = Lists },
        new(EventKind.Delisted, new("rescinded", "rescinds", "revoked", "revokes")) { Near = new("listing", "listings", "designation", "designations") },
        new(EventKind.Delisted, new("removal", "delisting")) { Next = new("of", "from"), Near = Lists, IsNoun = true },

        new(EventKind.Waived,
            new("waived", "waives", "waive", "waiving", "lifted", "lifts", "lift", "lifting", "eased", "eases", "ease", "easing", "suspended", "suspends", "suspend", "revoked", "revokes",
                "ended", "ends", "terminated", "terminates", "repealed", "repeals", "relaxed", "relaxes", "removed", "removes", "loosened"))
        { Near = Eased },
        new(EventKind.Waived, new("lifted", "repealed")) { NotNext = new("off", "from") },
        new(EventKind.Waived, new("issued", "issues")) { Near = new("license", "licence", "waiver", "waivers", "licenses", "licences") },
        new(EventKind.Waived, new("lifting", "easing", "suspension", "waiver", "termination", "removal")) { Next = new("of"), Near = Eased, IsNoun = true },

        new(EventKind.Sanctioned,
            new("imposed", "imposes", "impose", "imposing", "slapped", "slaps", "reimposed", "reimposes", "reimpose", "laid", "lays", "tightened", "tightens", "strengthened", "strengthens",
                "widened", "renewed", "adopted", "adopts", "approved", "enacted", "introduced", "announced", "announces", "unveiled", "followed", "levied", "extended"))
        { Near = Measures, NotBefore = Measures },
        new(EventKind.Sanctioned, new("took", "takes", "came", "comes", "enters", "entered")) { Next = new("effect", "into"), Near = Measures },
        new(EventKind.Sanctioned, new("sanctioned")) { NotNext = new("by", "under", "and") },
        new(EventKind.Sanctioned, new("sanctions")) { Next = new("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozens", "individuals", "entities", "companies", "officials", "former", "senior") },
        new(EventKind.Sanctioned, new("banned", "bans", "barred", "bars", "prohibited", "prohibits", "embargoed")) { Near = Trade },
        new(EventKind.Sanctioned, new("froze", "freezes", "frozen", "blocked", "blocks")) { Near = new("assets", "property", "funds", "reserves", "accounts") },
        new(EventKind.Sanctioned, new("imposition", "reimposition", "snapback")) { Next = new("of"), Near = Measures, IsNoun = true },

        new(EventKind.Tested, new("tested", "tests", "launched", "launches", "fired", "fires", "detonated", "detonates", "conducted")) { Near = Weapons, NotNext = new("at", "on", "into", "against", "by") },
        new(EventKind.Tested, new("test", "tests", "explosion")) { Near = Weapons, IsNoun = true },
        new(EventKind.Tested, new("test")) { Next = new("of"), IsNoun = true },
        new(EventKind.Tested, new("missile", "rocket", "satellite")) { Next = new("launch", "launches", "test", "tests"), IsNoun = true },

        new(EventKind.Invaded, new("invaded", "invades", "invade", "annexed", "annexes", "overran")),
        new(EventKind.Invaded, new("invasion", "annexation", "occupation")) { Next = new("of"), IsNoun = true },
        new(EventKind.Invaded, new("incursion", "incursions")) { Next = new("into"), IsNoun = true },

        new(EventKind.Withdrew, new("withdrew", "withdraws", "withdraw", "withdrawn", "quit", "quits")),
        new(EventKind.Withdrew, new("pulled", "pulls", "walked", "walks", "pulling")) { Next = new("out", "away", "back") },
        new(EventKind.Withdrew, new("left", "leaves", "abandoned", "abandons")) { Near = new("agreement", "deal", "accord", "treaty", "pact", "JCPOA") },
        new(EventKind.Withdrew, new("withdrawal", "exit", "pullout")) { Next = new("from", "of"), IsNoun = true },

        new(EventKind.Agreed, new("agreed", "agrees", "agree")) { NotNext = new("that", "with") },
        new(EventKind.Agreed, new("signed", "signs", "sign", "reached", "reaches", "concluded", "concludes", "brokered", "struck", "strike", "clinched", "sealed", "ratified", "brokering")) { Near = Pacts },
        new(EventKind.Agreed, new("signing", "conclusion", "signature")) { Next = new("of"), Near = Pacts, IsNoun = true },

        new(EventKind.Seized,
            new("seized", "seizes", "seize", "captured", "captures", "hijacked", "hijacks", "impounded", "confiscated", "stormed", "storms", "overthrew", "toppled")),
        new(EventKind.Seized, new("took", "takes")) { Next = new("power", "control", "hostage") },
        new(EventKind.Seized, new("seizure", "capture", "takeover", "hijacking", "storming")) { Next = new("of"), IsNoun = true },

        new(EventKind.Attacked,
            new("attacked", "attacks", "attack", "bombed", "bombs", "bombarded", "shelled", "destroyed", "destroys", "destroy", "assassinated", "assassinates", "torpedoed", "sank", "sinks", "sunk",
                "ambushed", "mined", "gassed"))
        { NotNext = new("by", "on", "against", "in", "of", "that") },
        new(EventKind.Attacked, new("attacked", "bombed", "shelled", "destroyed", "assassinated", "ambushed")) { Next = new("by", "on", "in", "above", "over") },
        new(EventKind.Attacked, new("struck", "strikes", "strike", "hit", "hits")) { NotNext = new("deal", "agreement", "on", "by", "at", "balance", "of", "accord", "pact", "hard", "list", "from", "off") },
        new(EventKind.Attacked, new("killed", "kills")) { Near = new("strike", "strikes", "attack", "attacks", "drone", "missile", "missiles", "bomb", "raid", "explosion", "rockets") },
        new(EventKind.Attacked, new("shot", "shoots", "downed")) { Next = new("down", "at", "a", "the") },
        new(EventKind.Attacked, new("fired", "fires", "launched", "launches")) { Near = new("missiles", "missile", "rockets", "drones", "strikes", "strike", "attack", "attacks") },
        new(EventKind.Attacked, new("used")) { Near = new("sarin", "chlorine", "gas", "poison") },
        new(EventKind.Attacked, new("attack", "attacks", "strike", "strikes", "airstrike", "airstrikes", "raid", "raids")) { Next = Upon, IsNoun = true },
        new(EventKind.Attacked, new("bombing", "bombings", "shelling", "assassination", "killing", "destruction", "downing", "sinking", "bombardment")) { Next = new("of", "in", "at", "on"), IsNoun = true },
    ];

    /// <summary>The first row that a word of a sentence meets; null where none does.</summary>
    public static EventTrigger? At(TokenText words, int at, int from, int to)
    {
        foreach (var trigger in All)
        {
            if (trigger.IsAt(words, at, from, to)) return trigger;
        }

        return null;
    }
}
