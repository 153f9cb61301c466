using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Ofac;

/// <summary>OFAC's four kinds of target ("SDN TYPE").</summary>
internal static class OfacTypes
{
    /// <summary>An unknown or missing kind is a fault: it is never given a default.</summary>
    public static TargetType Of(string? entityType, OfacFaults faults)
    {
        switch (entityType)
        {
            case "Individual": return TargetType.Person;
            case "Entity": return TargetType.Organisation;
            case "Vessel": return TargetType.Vessel;
            case "Aircraft": return TargetType.Aircraft;
            case null: faults.Add("generalInfo/entityType is missing."); break;
            default: faults.Add($"generalInfo/entityType is \"{entityType}\", a kind of target that we do not know."); break;
        }

        return TargetType.Other;
    }
}
