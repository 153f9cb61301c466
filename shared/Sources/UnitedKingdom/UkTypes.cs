using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.UnitedKingdom;

/// <summary>The three kinds of target (<c>IndividualEntityShip</c>).</summary>
internal static class UkTypes
{
    /// <summary>An unknown or missing kind is a problem: it is never given a default.</summary>
    public static TargetType Of(string? kind, List<string> problems)
    {
        switch (kind?.ToUpperInvariant())
        {
            case "INDIVIDUAL": return TargetType.Person;
            case "ENTITY": return TargetType.Organisation;
            case "SHIP": return TargetType.Vessel;
            case null: problems.Add("It has no IndividualEntityShip."); break;
            default: problems.Add($"IndividualEntityShip is \"{kind}\", a kind of target that we do not know."); break;
        }

        return TargetType.Other;
    }
}
