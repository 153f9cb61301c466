using SanctionsTracker.Extraction.Dates;

namespace SanctionsTracker.Extraction.Events;

/// <summary>What is written of sanctions: laid, widened, eased, and who came on a list or off it.</summary>
internal static class SanctionTriggers
{
    private static readonly WordSet Lists = new(
        "list", "lists", "listing", "blacklist", "blacklists", "annex", "annexes", "SDN", "register", "sanctions", "entities", "designations");

    private static readonly WordSet Roll = new("list", "lists", "blacklist", "blacklists", "annex", "annexes", "SDN", "register");

    private static readonly WordSet Measures = new(
        "sanctions", "sanction", "embargo", "embargoes", "ban", "bans", "measures", "restrictions", "penalties", "ceiling", "ceilings", "freeze", "freezes", "cap", "caps", "blockade", "curbs", "tariffs", "boycott", "controls", "sanctioning", "package", "packages");

    private static readonly WordSet Trade = new(
        "imports", "exports", "import", "export", "trade", "dealings", "investment", "investments", "oil", "crude", "gas", "gold", "coal", "transactions", "purchases", "sales", "sale", "firms", "companies", "banks",
        "debt", "flights", "arms", "goods", "travel", "entry", "weapons", "shipments", "diamonds", "timber", "steel", "luxury", "fuel", "petroleum", "entering", "airspace", "ports", "airlines", "SWIFT", "lending", "loans", "supply", "supplies", "technology", "chips",
        "cotton", "products", "wheat", "grain", "seafood", "caviar", "rum", "cigars", "sugar", "tobacco", "minerals", "cobalt", "copper", "nickel", "charcoal", "metals", "iron", "zinc", "textiles", "parts", "components", "equipment", "software",
        "services", "insurance", "broadcasting", "visas", "carriers", "trucks", "remittances", "bonds", "access", "markets", "capital", "financing", "credit", "borrowing", "dollar", "dollars", "payments", "aid", "membership", "cooperation", "vessels", "ships");

    private static readonly WordSet Eased = new(
        "sanctions", "sanction", "embargo", "embargoes", "ban", "bans", "measures", "restrictions", "programme", "program", "programmes", "programs", "curbs", "freeze", "freezes", "act", "penalties", "blockade", "cap", "boycott");

    private static readonly WordSet Targets = new(
        "individuals", "entities", "officials", "companies", "persons", "people", "vessels", "names", "ships", "tankers", "firms", "banks", "officers", "commanders", "judges", "ministers", "leaders", "targets", "generals", "organisations", "organizations", "associates", "relatives", "aides", "captains", "members", "groups", "militias", "networks", "traders", "politicians", "directors", "executives", "businessmen", "tycoons", "oligarchs", "militants", "fighters", "addresses");

    private static readonly WordSet Numbers = new(
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "dozens", "individuals", "entities", "companies", "officials", "former", "senior");

    private static readonly WordSet NotVerbs = new("a", "an", "the", "its", "import", "export", "travel", "price", "oil", "of", "arms", "visa", "flight", "trade", "and");

    private static readonly WordSet Pronouns = new("it", "them", "him", "her", "most", "some", "many", "all", "those", "these");

    public static IReadOnlyList<EventTrigger> All { get; } =
    [
        new(EventKind.Delisted, new("listed", "listing", "lists", "list", "listings", "designated", "designates")) { Before = new("de") },
        new(EventKind.Delisted, Verbs.All("delist", "unlist")),
        new(EventKind.Delisted, new("delisting", "delistings", "removal", "removals")) { Next = new("of", "from"), IsNoun = true, Near = Lists },
        new(EventKind.Delisted,
            Verbs.All("remove", "take/took/taken", "strike/struck", "delete", "drop", "erase", "cut/cut", "scrub", "expunge", "exclude"))
        { Near = Roll, Within = 20, Describes = Targets },
        new(EventKind.Delisted, new("took", "takes", "take", "struck", "dropped")) { Next = Pronouns, Near = new("off"), Within = 3 },
        new(EventKind.Delisted, new("came", "comes", "come", "coming", "went")) { Next = new("off"), Near = Roll },
        new(EventKind.Delisted, Verbs.All("rescind", "revoke", "annul", "reverse", "lift", "withdraw/withdrew/withdrawn", "cancel/cancelled/canceled", "overturn"))
        { Near = new("listing", "listings", "designation", "designations") },
        new(EventKind.Delisted, Verbs.All("unfreeze/unfroze/unfrozen", "unblock")),

        new(EventKind.Designated, new("designated", "designates", "designate", "designating", "redesignated", "redesignates", "blacklisted", "blacklists", "blacklist", "blacklisting", "relisted"))
        { NotBefore = new("Specially", "a", "the", "all", "other", "newly", "on", "these", "those"), Describes = Targets },
        new(EventKind.Designated, new("listed", "lists", "listing"))
        { NotNext = new("above", "below", "in", "of", "as", "companies", "under", "here", "securities", "company", "at", "firms"), NotBefore = new("the", "of", "a", "all", "its", "publicly", "newly", "terrorism", "sanctions"), Describes = Targets },
        new(EventKind.Designated, new("list")) { NeedsObject = true, Near = Targets },
        new(EventKind.Designated, Verbs.All("add", "put/put", "place", "include", "name", "inscribe", "enter", "insert", "enrol/enrolled", "return", "restore", "reinstate"))
        { Near = Roll, Within = 20, NotNext = new("that", "into"), Describes = Targets },
        new(EventKind.Designated, new("added", "adds", "adding", "named", "names", "naming")) { Near = Targets, NotNext = new("that", "after", "in") },
        new(EventKind.Designated, Verbs.All("target", "penalise", "penalize", "hit/hit", "punish")) { Near = new("sanctions", "designations", "designation", "blacklist", "freezes", "package", "tranche", "round", "action", "list"), NotBefore = new("the", "its", "of", "other", "new", "these", "those") },
        new(EventKind.Designated, new("went", "goes", "going")) { Next = new("after"), NotNext = new("years", "months") },
        new(EventKind.Designated, new("took", "takes", "taking", "taken", "take")) { Next = new("action"), Near = new("against"), Within = 4 },
        new(EventKind.Designated, new("moved", "acted", "moves", "acts")) { Next = new("against") },
        new(EventKind.Designated, new("blocking", "blocked", "blocks")) { NeedsName = true },
        new(EventKind.Designated, new("announced", "announces", "published", "unveiled")) { Near = new("names", "designations", "listings"), Within = 6 },
        new(EventKind.Designated, new("designation", "designations", "listing", "listings", "blacklisting", "inclusion")) { Next = new("of"), IsNoun = true },

        new(EventKind.Waived, Verbs.All("waive", "lift", "ease", "suspend", "revoke", "repeal", "relax", "loosen", "rescind", "unwind/unwound", "soften", "liberalise", "lapse", "expire"))
        { Near = Eased, NotBefore = new("the", "a", "an"), Describes = new("sanctions", "measures") },
        new(EventKind.Waived,
            Verbs.All(
                "end", "terminate", "remove", "scrap", "drop", "undo/undid/undone", "dismantle", "cancel/cancelled/canceled", "abolish", "withdraw/withdrew/withdrawn", "pause", "discontinue", "annul", "dissolve", "discard", "reverse"))
        { Near = Eased, Within = 6, NotNext = new("out", "up", "in", "from"), NotBefore = new("the", "a", "an", "s"), Describes = new("sanctions", "measures") },
        new(EventKind.Waived, new("rolled", "phased", "phases")) { Next = new("back", "out"), Near = Eased },
        new(EventKind.Waived, Verbs.Past("waive", "exempt")) { NotNext = new("by", "from") },
        new(EventKind.Waived, Verbs.Past("lift", "ease", "suspend", "revoke", "repeal", "rescind", "loosen", "end", "scrap", "abolish")) { Next = Pronouns },
        new(EventKind.Waived, new("do", "doing", "done", "did", "fell", "fall", "falls", "fallen")) { Next = new("away"), Near = Eased },
        new(EventKind.Waived, new("lifted", "repealed")) { NotNext = new("off", "from") },
        new(EventKind.Waived, Verbs.All("issue", "grant", "renew", "publish")) { Near = new("license", "licence", "waiver", "waivers", "licenses", "licences", "exemption", "exemptions"), Describes = new("licence", "license") },
        new(EventKind.Waived, Verbs.All("authorise", "authorize", "license", "exempt", "permit/permitted")) { Near = new("transactions", "trade", "imports", "exports", "sales", "humanitarian", "aid", "oil", "investment", "dealings", "flights", "payments", "remittances"), NotBefore = new("general", "a", "the") },
        new(EventKind.Waived, new("lifting", "easing", "suspension", "waiver", "termination", "removal", "relaxation", "repeal", "expiry", "end"))
        { Next = new("of", "to"), Near = Eased, IsNoun = true },

        new(EventKind.Sanctioned, Verbs.All("impose", "slap", "reimpose", "lay/laid", "levy", "tighten", "toughen", "stiffen", "reinstate", "reintroduce")) { Near = Measures, NotNext = new("that"), Describes = Measures },
        new(EventKind.Sanctioned,
            Verbs.All(
                "strengthen", "widen", "expand", "broaden", "extend", "renew", "prolong", "adopt", "approve", "enact", "introduce", "announce", "unveil", "institute", "establish", "apply", "declare", "activate", "restore", "agree", "proclaim", "join",
                "escalate", "back", "endorse", "deepen", "double", "intensify", "initiate"))
        { Near = Measures, Within = 8, NotBefore = new("the", "a", "an", "its", "general"), NotNext = new("that"), Describes = Measures },
        new(EventKind.Sanctioned, Verbs.Past("order", "launch", "issue", "pass", "increase", "trigger", "decree", "mandate", "retaliate", "respond", "answer", "reply", "react", "decide", "hit/hit", "vote"))
        { Near = Measures, Within = 7, NotBefore = new("the", "a"), NotNext = new("that", "to"), Describes = Measures },
        new(EventKind.Sanctioned, new("followed", "came")) { Near = new("round", "rounds", "tranche", "batch", "wave", "package", "packages", "set", "listings", "designations"), AcrossCommas = true, NotNext = new("by", "to", "under", "from") },
        new(EventKind.Sanctioned, new("followed", "came", "comes", "began", "begins", "started", "resumed", "returned", "return", "snapped", "snap")) { Near = Measures, NotNext = new("by", "to", "under", "from") },
        new(EventKind.Sanctioned, Verbs.All("create")) { Near = new("sanctions", "embargo"), Within = 3 },
        new(EventKind.Sanctioned, new("dates", "dated")) { Next = new("from"), Near = Measures, Within = 8 },
        new(EventKind.Sanctioned, new("suspended", "suspends")) { NeedsName = true },
        new(EventKind.Sanctioned, new("took", "takes", "take", "came", "comes", "come", "enters", "entered", "enter", "entering", "goes", "went", "go", "put", "puts", "brought", "bring", "kicked", "kicks", "rolled", "rolls", "brings"))
        { Next = new("effect", "into", "in", "force", "out"), Near = Measures },
        new(EventKind.Sanctioned, new("sanctioned", "sanctioning")) { NotNext = new("by", "under", "and"), NotBefore = new("the", "a", "an", "of", "newly", "other", "all"), Describes = Targets },
        new(EventKind.Sanctioned, new("sanctions")) { Next = Numbers },
        new(EventKind.Sanctioned, new("sanctions", "sanction")) { NeedsObject = true, NotBefore = new("imposed", "lifted", "economic", "financial", "UN", "EU", "US") },
        new(EventKind.Sanctioned, Verbs.Past("ban", "bar", "prohibit", "forbid/forbade/forbidden", "embargo", "outlaw", "disconnect", "blockade", "boycott")) { Near = Trade, Describes = Trade },
        new(EventKind.Sanctioned, Verbs.Past("restrict", "halt", "stop", "block", "curb", "cap", "cut/cut", "expel/expelled", "exclude", "remove", "suspend")) { Near = Trade, Within = 5, Describes = Trade },
        new(EventKind.Sanctioned, Verbs.Present("ban", "bar", "prohibit", "forbid", "outlaw", "embargo")) { Near = Trade, NotBefore = NotVerbs },
        new(EventKind.Sanctioned, Verbs.Present("restrict", "halt", "stop", "block", "curb", "cap", "cut")) { Near = Trade, Within = 5, NeedsObject = true, NotBefore = NotVerbs },
        new(EventKind.Sanctioned, new("banning", "barring", "prohibiting", "forbidding", "outlawing", "cutting")) { Near = Trade, NotBefore = new("a", "the") },
        new(EventKind.Sanctioned, Verbs.All("freeze/froze/frozen", "block", "immobilise", "immobilize")) { Near = new("assets", "property", "funds", "reserves", "accounts", "holdings"), NotBefore = new("asset", "a", "an", "the", "assets", "remain", "remains", "stay", "stays") },
        new(EventKind.Sanctioned, new("subject", "subjected", "placed", "put", "hit", "slapped")) { Next = new("to", "under", "with"), Near = Measures },
        new(EventKind.Sanctioned, new("imposition", "reimposition", "snapback", "introduction", "tightening", "adoption", "extension", "renewal", "expansion")) { Next = new("of"), Near = Measures, IsNoun = true },
    ];
}
