namespace SanctionsTracker.Extraction;

/// <summary>By which rule words were read as a date. Written in snake_case.</summary>
public enum DateRule
{
    /// <summary>Complete as it stands: "3 February 2017", "February 2017", "2017".</summary>
    Absolute,

    /// <summary>The year comes from the publication or from the text before: "Feb. 1".</summary>
    Partial,

    /// <summary>Counted from the publication: "last week".</summary>
    RelativeToPublication,

    /// <summary>Counted from a date named before: "two days later".</summary>
    RelativeToText,

    /// <summary>From one date to another: "1980-1988", "between 2003 and 2011".</summary>
    Range,

    /// <summary>From a date on, or up to one: "since 2015".</summary>
    OpenRange,

    Decade,
}
