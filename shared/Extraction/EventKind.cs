namespace SanctionsTracker.Extraction;

/// <summary>What happened, in one word. Written in snake_case.</summary>
public enum EventKind
{
    /// <summary>Someone was put on a sanctions list.</summary>
    Designated,

    /// <summary>Someone was taken off one.</summary>
    Delisted,

    /// <summary>Sanctions were laid on a country, a sector or an unnamed number of targets.</summary>
    Sanctioned,

    /// <summary>Sanctions were lifted or waived.</summary>
    Waived,
    Attacked,
    Seized,

    /// <summary>A weapon was tested or launched.</summary>
    Tested,
    Agreed,
    Withdrew,
    Invaded,
}
