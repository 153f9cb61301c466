namespace SanctionsTracker.Sources;

/// <summary>Who issues a list. Written in lower case.</summary>
public enum ListIssuer
{
    /// <summary>One state, or the European Union by its own decision: autonomous listings.</summary>
    Unilateral,

    /// <summary>The United Nations, whose listings bind all its members.</summary>
    Multilateral,
}
