namespace SanctionsTracker.Extraction;

/// <summary>What an entity of a text is. Written in lower case.</summary>
public enum EntityKind
{
    /// <summary>A record of a sanctions list.</summary>
    Designation,
    Country,

    /// <summary>A place that is no country: a city, a strait, a region.</summary>
    Place,
    Organisation,
    Person,
}
