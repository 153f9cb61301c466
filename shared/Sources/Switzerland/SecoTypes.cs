using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Switzerland;

/// <summary>What kind of target it is.</summary>
internal static class SecoTypes
{
    /// <summary>An object by its type or, without one, its IMO number. One that is neither vessel nor aircraft is other, and counted.</summary>
    public static TargetType Of(SecoBody body, bool hasImoNumber, Action<string> unknown)
    {
        switch (body)
        {
            case { Kind: "individual" }: return TargetType.Person;
            case { Kind: "entity" }: return TargetType.Organisation;
            case { ObjectType: "vessel" } or { ObjectType: null } when hasImoNumber || body.ObjectType is not null: return TargetType.Vessel;
            case { ObjectType: "aircraft" }: return TargetType.Aircraft;
            default:
                unknown($"/swiss-sanctions-list/target/object[@object-type='{body.ObjectType}']");
                return TargetType.Other;
        }
    }
}
