namespace SanctionsTracker.Designations;

/// <summary>What kind of target a designation names. Written in lower case over HTTP.</summary>
public enum TargetType
{
    Person,
    Organisation,
    Vessel,
    Aircraft,
    Other,
}
