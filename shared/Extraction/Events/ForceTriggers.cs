using SanctionsTracker.Extraction.Dates;

namespace SanctionsTracker.Extraction.Events;

/// <summary>What is written of force: attacks, seizures, invasions, arrests, tests of weapons, troops sent and wars begun.</summary>
internal static class ForceTriggers
{
    private static readonly WordSet Weapons = new(
        "missile", "missiles", "rocket", "rockets", "satellite", "satellites", "warhead", "warheads", "bomb", "bombs", "weapon", "weapons", "nuclear", "ICBM", "ICBMs", "torpedo", "device", "projectile", "projectiles", "hydrogen", "atomic",
        "ballistic", "thermonuclear", "Hwasong");

    private static readonly WordSet Munitions = new(
        "missiles", "missile", "rockets", "rocket", "drones", "drone", "shells", "mortars", "torpedoes", "artillery", "bombs", "projectiles", "strikes", "strike", "attack", "attacks");

    private static readonly WordSet Assaults = new(
        "attack", "attacks", "strike", "strikes", "airstrike", "airstrikes", "raid", "raids", "assault", "offensive", "bombing", "bombings", "ambush", "operation", "massacre", "shelling", "cyberattack", "incursion", "bombardment");

    private static readonly WordSet Upon = new("on", "against", "in", "at", "near", "that", "which", "over", "outside", "off", "across");

    private static readonly WordSet Killers = new(
        "strike", "strikes", "airstrike", "airstrikes", "attack", "attacks", "drone", "drones", "missile", "missiles", "bomb", "bombs", "bombing", "raid", "raids", "explosion", "blast", "rockets", "rocket", "gunmen", "troops", "soldiers", "militants", "rebels",
        "fighters", "gunned", "shelling", "suicide", "ambush", "forces", "bomber", "massacre", "militia", "militiamen", "shot", "police", "assassins", "car", "shell", "shells", "mortar", "mortars", "sniper", "jets", "warplanes", "artillery");

    private static readonly WordSet Troops = new(
        "troops", "forces", "tanks", "army", "soldiers", "fighters", "rebels", "columns", "armour", "convoy", "guards", "divisions", "battalions", "militia", "paratroopers", "marines", "insurgents");

    private static readonly WordSet Ships = new(
        "ship", "ships", "vessel", "vessels", "tanker", "tankers", "freighter", "boat", "boats", "cargo", "dhow", "carrier", "shipment", "crew", "bulker", "trawler");

    private static readonly WordSet Power = new("power", "control", "hostage", "hostages", "captive", "prisoner", "command");

    private static readonly WordSet Objections = new("by", "on", "against", "in", "of", "that", "with");

    public static IReadOnlyList<EventTrigger> All { get; } =
    [
        new(EventKind.Attacked, Verbs.All("fire", "launch", "rain", "lob", "hurl", "send/sent", "shoot/shot", "aim", "direct")) { Near = Munitions, Aim = true, NotBefore = new("the", "a", "an", "of") },

        new(EventKind.Tested, new("tested", "launched", "launches", "launching", "fired", "fires", "firing", "detonated", "detonates", "conducted", "conducts", "carried", "performed", "staged", "lofted", "flew", "launch", "fire", "detonate", "sent", "placed", "put", "announced", "claimed"))
        { Near = Weapons, Aim = false, NotNext = new("by", "attack", "attacks", "strikes", "strike", "airstrikes", "under"), NotBefore = new("the", "a", "an", "missile", "rocket", "satellite") },
        new(EventKind.Tested, new("exploded", "explodes", "detonated", "detonates")) { Near = new("nuclear", "atomic", "hydrogen", "thermonuclear") },
        new(EventKind.Tested, new("tests")) { NeedsObject = true, Near = Weapons },
        new(EventKind.Tested, new("test")) { Next = new("fired", "fires", "fire", "launched", "firing", "launches") },
        new(EventKind.Tested, new("test", "tests", "explosion", "detonation", "blast")) { Near = Weapons, IsNoun = true },
        new(EventKind.Tested, new("test")) { Next = new("of"), IsNoun = true },
        new(EventKind.Tested, new("test", "launch", "launches")) { Next = new("came", "was", "were", "took", "followed", "comes"), IsNoun = true },
        new(EventKind.Tested, new("missile", "rocket", "satellite", "ICBM")) { Next = new("launch", "launches", "test", "tests", "firing"), IsNoun = true },

        new(EventKind.Invaded, Verbs.All("invade", "annex", "overrun/overran", "occupy")) { NotNext = new("by"), NotBefore = new("an", "the", "to") },
        new(EventKind.Invaded, new("intervened", "intervenes")) { Next = new("in", "militarily") },
        new(EventKind.Invaded, new("invaded", "annexed", "occupied", "overrun")) { Next = new("by") },
        new(EventKind.Invaded, new("crossed", "marched", "rolled", "poured", "moved", "swept", "advanced", "pushed", "entered", "cross", "rolls", "roll", "marches", "enters", "crosses", "pour", "sent", "sends", "ordered")) { Near = Troops, Next = new("into", "the", "troops", "tanks", "over", "across", "its", "his") },
        new(EventKind.Invaded, new("invasion", "annexation", "occupation")) { IsNoun = true },
        new(EventKind.Invaded, new("incursion", "incursions")) { Next = new("into"), IsNoun = true },

        new(EventKind.Seized, Verbs.All("seize", "capture", "hijack", "impound", "confiscate", "storm", "overthrow/overthrew/overthrown", "topple", "oust", "depose", "commandeer", "unseat", "conquer")) { NotBefore = new("the", "a", "an"), NotNext = new("on") },
        new(EventKind.Seized, Verbs.All("board", "detain", "intercept", "divert", "stop/stopped", "hold/held", "arrest")) { Near = Ships, NotBefore = new("the", "a", "on"), NotNext = new("of") },
        new(EventKind.Seized, new("boarded", "boarding")) { NotNext = new("plane", "flight", "bus", "aircraft", "train", "of", "helicopter", "members"), NotBefore = new("the", "a", "on", "s") },
        new(EventKind.Seized, new("took", "takes", "retook", "retakes", "recaptured", "retaken", "taking")) { NeedsName = true },
        new(EventKind.Seized, new("took", "takes", "take", "taken", "taking")) { Next = new("over"), Near = new("parliament", "building", "buildings", "airport", "city", "town", "embassy", "port", "base", "bases", "plant", "palace", "country", "headquarters"), Within = 6 },
        new(EventKind.Seized, new("took", "takes", "take", "taken", "taking", "grabbed", "grabs", "wrested", "usurped", "assumed")) { Next = Power },
        new(EventKind.Seized, new("took", "takes", "taken", "captured")) { Near = new("hostages", "hostage", "capital", "embassy", "city", "town", "airport", "palace"), NotNext = new("place", "part", "effect", "office", "off", "out", "to", "steps", "note", "aim") },
        new(EventKind.Seized, new("fell", "falls")) { Next = new("to", "on", "in", "within"), IsOfName = true },
        new(EventKind.Seized, new("coup", "putsch")) { Near = new("staged", "stage", "stages", "mounted", "launched", "led", "carried") },
        new(EventKind.Seized, new("seizure", "capture", "takeover", "hijacking", "storming", "overthrow", "ousting", "toppling", "fall", "impounding")) { Next = new("of"), IsNoun = true },
        new(EventKind.Seized, new("coup", "putsch")) { IsNoun = true },

        new(EventKind.Withdrew, Verbs.All("withdraw/withdrew/withdrawn", "quit/quit", "exit")) { NotBefore = new("the", "an", "a") },
        new(EventKind.Withdrew, Verbs.All("pull", "walk", "back", "bow", "opt", "storm", "drop")) { Next = new("out", "away") },
        new(EventKind.Withdrew, new("pulled", "pulls", "pulling")) { Next = new("back") },
        new(EventKind.Withdrew, Verbs.All("leave/left", "abandon", "renounce", "repudiate", "denounce", "scrap", "ditch", "tear/tore/torn", "reject", "exit", "breach"))
        { Near = new("agreement", "deal", "accord", "accords", "treaty", "pact", "JCPOA", "NPT", "convention", "bloc", "union", "talks"), NotBefore = new("the") },
        new(EventKind.Withdrew, new("flew", "flown", "marched", "shipped", "moved", "sailed")) { Next = new("out", "home"), Near = Troops },
        new(EventKind.Withdrew, Verbs.Past("evacuate", "vacate", "pull", "leave/left")) { Near = Troops, NotNext = new("by", "down", "off", "over", "behind") },
        new(EventKind.Withdrew, new("withdrawal", "exit", "pullout", "departure", "evacuation")) { Next = new("from", "of"), IsNoun = true },

        new(EventKind.Attacked, Verbs.Past("attack", "bomb", "bombard", "shell", "strafe", "assassinate", "torpedo", "sink/sunk", "ambush", "gas", "ram", "destroy", "murder", "massacre", "pound", "pummel", "torch", "poison", "firebomb", "behead", "hack", "level", "sabotage", "mine", "storm"))
        { NotNext = new("that", "of"), NotBefore = new("the", "be", "an") },
        new(EventKind.Attacked, new("raided")) { NotNext = new("offices", "homes"), NotBefore = new("prosecutors", "police", "investigators") },
        new(EventKind.Attacked, new("sank")) { NeedsObject = true },
        new(EventKind.Attacked, Verbs.Present("attack", "bomb", "shell", "raid", "strike", "hit", "ambush", "sink", "ram", "murder", "pound", "mine", "poison", "bombard")) { NeedsObject = true, NotNext = new("deal", "agreement", "balance", "accord", "pact") },
        new(EventKind.Attacked, Verbs.Present("destroy", "assassinate", "torpedo", "bombard", "kill", "shell")) { NeedsObject = true },
        new(EventKind.Attacked, new("struck", "hit", "hits", "hitting", "striking"))
        { NotNext = new("deal", "agreement", "on", "balance", "of", "accord", "pact", "hard", "list", "from", "off", "with", "record", "note", "truce", "bargain", "compromise", "low", "high", "out"), NotBefore = new("the", "a", "hard", "worst") },
        new(EventKind.Attacked, new("killed", "kills", "wounded", "injured", "died")) { Near = Killers, NotBefore = new("the") },
        new(EventKind.Attacked, new("shot", "shoots", "gunned", "shooting", "brought")) { Next = new("down", "at", "dead") },
        new(EventKind.Attacked, new("downed", "downs")) { NotBefore = new("the", "a") },
        new(EventKind.Attacked, new("blew", "blows", "blown")) { Next = new("up", "apart") },
        new(EventKind.Attacked, new("set", "sets")) { Next = new("fire", "ablaze", "alight") },
        new(EventKind.Attacked, new("set", "sets", "opened", "opens", "came", "comes", "come")) { Near = new("ablaze", "alight", "fire"), Next = new("fire", "under", "the", "on") },
        new(EventKind.Attacked, new("exploded", "detonated", "explodes", "detonates", "erupted")) { Near = new("bomb", "bombs", "car", "truck", "bomber", "vest", "explosives", "mine", "mines", "blast", "vehicle", "limpet", "device") },
        new(EventKind.Attacked, new("fired", "fires", "firing")) { Next = new("on", "at", "upon") },
        new(EventKind.Attacked, new("launched", "launches", "carried", "mounted", "staged", "conducted", "began", "begins", "unleashed", "carries", "conducts", "suffered", "ordered", "opened")) { Near = Assaults, NotBefore = new("the") },
        new(EventKind.Attacked, Verbs.All("use")) { Near = new("sarin", "chlorine", "poison", "mustard", "Novichok") },
        new(EventKind.Attacked, new("attack", "attacks", "strike", "strikes", "raid", "raids", "assault")) { Next = Upon, IsNoun = true },
        new(EventKind.Attacked,
            new("attack", "attacks", "airstrike", "airstrikes", "strike", "strikes", "raid", "raids", "bombing", "bombings", "shelling", "assassination", "killing", "killings", "destruction", "downing", "sinking", "bombardment", "massacre", "ambush", "murder",
                "poisoning", "shooting", "assault", "cyberattack", "explosion", "blast"))
        { IsNoun = true, NotNext = new("balance", "force") },

        new(EventKind.Detained, Verbs.Past("arrest", "detain", "jail", "imprison", "indict", "charge", "convict", "sentence", "extradite", "abduct", "kidnap/kidnapped")) { NotBefore = new("the", "a") },
        new(EventKind.Detained, new("arrests", "detains", "jails", "indicts", "convicts")) { NeedsObject = true },
        new(EventKind.Detained, new("arrest", "detention", "indictment", "extradition", "abduction", "kidnapping")) { Next = new("of"), IsNoun = true },

        new(EventKind.Deployed, Verbs.Past("deploy", "station", "dispatch", "mobilise", "mobilize")) { Near = new("troops", "forces", "carrier", "soldiers", "warships", "frigate", "frigates", "destroyer", "bombers", "missiles", "peacekeepers", "mission", "ships", "reservists", "army", "fleet", "jets") },
        new(EventKind.Deployed, new("deployment", "mobilisation", "mobilization")) { Next = new("of"), IsNoun = true },

        new(EventKind.War, new("war", "fighting", "hostilities", "conflict")) { Next = new("broke", "began", "erupted", "came", "started", "resumed", "breaks", "begins", "erupts") },
        new(EventKind.War, new("war", "conflict")) { IsNoun = true, NotNext = new("crimes", "crime", "criminal", "chest", "zone") },
        new(EventKind.War, new("went", "goes")) { Next = new("to"), Near = new("war") },
    ];
}
