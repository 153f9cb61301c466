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

    /// <summary>A ship, a town, an embassy or the power in a state was taken.</summary>
    Seized,

    /// <summary>A weapon was tested or launched.</summary>
    Tested,
    Agreed,

    /// <summary>A state left an agreement, or its troops a country.</summary>
    Withdrew,
    Invaded,

    /// <summary>Someone was accused or blamed: what of, did not need to happen.</summary>
    Accused,
    Threatened,

    /// <summary>Someone was arrested, charged or convicted.</summary>
    Detained,

    /// <summary>Troops, ships or weapons were sent somewhere.</summary>
    Deployed,
    Protested,

    /// <summary>An election was held or won, or its winner took office.</summary>
    Elected,

    /// <summary>A body, a group or a state was founded.</summary>
    Founded,

    /// <summary>A war began, or is named with its years.</summary>
    War,
}
