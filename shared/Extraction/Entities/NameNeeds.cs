namespace SanctionsTracker.Extraction.Entities;

/// <summary>What a text must show before words of it count as a name. Of the last three, one is enough.</summary>
[Flags]
internal enum NameNeeds : byte
{
    None = 0,

    /// <summary>Capitals where names have them.</summary>
    Initials = 1,

    /// <summary>Nothing but capitals: <c>IRISL</c>.</summary>
    Capitals = 2,

    /// <summary>A fuller name of the same record elsewhere in the text.</summary>
    Self = 4,

    /// <summary>A country of the record elsewhere in the text.</summary>
    Country = 8,

    /// <summary>A word close by that speaks of ships.</summary>
    Ship = 16,

    Support = Self | Country | Ship,
}
