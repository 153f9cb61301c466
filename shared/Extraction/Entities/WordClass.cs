namespace SanctionsTracker.Extraction.Entities;

/// <summary>What a word says about the names that it stands in: the classes of <c>words.tsv</c>.</summary>
[Flags]
internal enum WordClass : ushort
{
    None = 0,

    /// <summary>An ordinary word of English, which as a name needs support: "hope".</summary>
    Common = 1,

    /// <summary>A given name, which says no more than half of who is meant.</summary>
    Given = 2,

    /// <summary>What bodies are called: "ministry", "bank".</summary>
    Head = 4,

    /// <summary>The legal form at the end of a company's name.</summary>
    Legal = 8,

    /// <summary>A small word within names of persons: "al", "bin", "van".</summary>
    Particle = 16,

    /// <summary>A small word within names of bodies: "of", "for".</summary>
    Link = 32,

    /// <summary>Never part of a person's name, whatever its capital: "the", "however", the days of the week.</summary>
    Stop = 64,

    /// <summary>Says that a ship is spoken of.</summary>
    Ship = 128,

    /// <summary>What treaties, plans and products are called, which are no bodies.</summary>
    Thing = 256,
}
