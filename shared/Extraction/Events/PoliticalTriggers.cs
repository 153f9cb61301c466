using SanctionsTracker.Extraction.Dates;

namespace SanctionsTracker.Extraction.Events;

/// <summary>What is written of politics: agreements, accusations, threats, elections, protests, and what was founded.</summary>
internal static class PoliticalTriggers
{
    private static readonly WordSet Pacts = new(
        "agreement", "agreements", "accord", "accords", "deal", "deals", "treaty", "pact", "memorandum", "armistice", "ceasefire", "cease", "truce", "communique", "communiqué", "protocol", "peace", "settlement", "compromise", "understanding",
        "framework", "JCPOA", "declaration", "roadmap", "charter", "swap", "plan");

    public static IReadOnlyList<EventTrigger> All { get; } =
    [
        new(EventKind.Agreed, new("agreed", "agrees", "agree")) { NotNext = new("that", "with"), NotBefore = new("the", "an", "previously") },
        new(EventKind.Agreed,
            Verbs.All(
                "sign", "reach", "conclude", "broker", "clinch", "seal", "ratify", "initial/initialled/initialed", "ink", "hammer", "finalise", "finalize", "accept", "approve", "endorse", "adopt", "negotiate", "mediate", "declare", "announce",
                "secure", "cement", "accede", "join", "forge", "proclaim", "renew"))
        { Near = Pacts, NotBefore = new("the", "a"), Describes = Pacts },
        new(EventKind.Agreed, new("came", "comes", "took", "takes", "entered", "enters", "began", "begins", "went", "started")) { Next = new("into", "effect", "on", "in", "at"), Near = new("ceasefire", "truce", "armistice", "agreement", "accord", "deal", "treaty", "cease") },
        new(EventKind.Agreed, new("normalised", "normalized", "restored", "resumed", "established", "restore", "resume", "normalise", "normalize")) { Near = new("relations", "ties", "recognition") },
        new(EventKind.Agreed, new("signing", "conclusion", "signature", "ratification")) { Next = new("of"), Near = Pacts, IsNoun = true },

        new(EventKind.Agreed, new("put", "puts")) { Next = new("their", "its", "his", "her"), Near = new("name", "names", "signature", "signatures"), Within = 3 },
        new(EventKind.Agreed, Verbs.All("strike/struck")) { Near = Pacts, Within = 5 },

        new(EventKind.Accused, Verbs.All("accuse")),
        new(EventKind.Accused, new("blamed", "blames")) { NotNext = new("on") },
        new(EventKind.Threatened, Verbs.All("threaten")) { NotNext = new("by") },
        new(EventKind.Threatened, new("vowed", "vows")) { Near = new("revenge", "retaliation", "retaliate", "destroy", "attack", "strike", "close", "annihilate") },
        new(EventKind.Protested, Verbs.Past("protest", "demonstrate", "riot")) { NotNext = new("that") },
        new(EventKind.Protested, new("protests", "demonstrations", "uprising", "revolt", "unrest", "riots", "revolution")) { IsNoun = true },
        new(EventKind.Protested, new("protests", "demonstrations", "uprising", "unrest", "riots")) { Next = new("broke", "began", "erupted", "swept", "spread", "started") },
        new(EventKind.Elected, new("elected", "reelected", "inaugurated")) { NotBefore = new("the", "an", "newly") },
        new(EventKind.Elected, new("won", "wins")) { Near = new("election", "elections", "vote", "presidency", "poll", "landslide", "runoff", "majority") },
        new(EventKind.Elected, new("sworn", "swears")) { Next = new("in") },
        new(EventKind.Elected, new("election", "elections", "inauguration")) { IsNoun = true, NotNext = new("campaign", "commission", "observers") },
        new(EventKind.Founded, Verbs.Past("found", "establish", "create", "form", "proclaim")) { Near = new("republic", "group", "movement", "party", "committee", "state", "company", "organisation", "organization", "militia", "mission", "force", "agency", "corps") },
        new(EventKind.Founded, new("founding", "creation", "establishment", "formation")) { Next = new("of"), IsNoun = true },
    ];
}
