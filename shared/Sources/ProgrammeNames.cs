using SanctionsTracker.Designations;
using SanctionsTracker.Sources.Canada;
using SanctionsTracker.Sources.Ofac;
using SanctionsTracker.Sources.UnitedKingdom;

namespace SanctionsTracker.Sources;

/// <summary>Names of programmes and regimes, for people to read and to filter by. A list is here if its codes are not names
/// themselves, as the UN's are.</summary>
public static class ProgrammeNames
{
    /// <summary>What the code stands for: "Iran, Executive Order 13846" for <c>ofac-sdn</c>'s <c>IRAN-EO13846</c>. The code itself where
    /// there is no other name.</summary>
    public static string NameOf(ListId list, string code) =>
        IsOfac(list) ? OfacProgrammes.Find(code)?.Name ?? code
        : list == CanadaSource.List ? CanadaProgramme.NameOf(code)
        : list == UkSource.List ? UkRegime.NameOf(code)
        : code;

    /// <summary>Whether a user who asks for <paramref name="asked"/> means this programme: by its code or its name, whatever the
    /// case.</summary>
    public static bool Match(ListId list, string code, string asked) =>
        string.Equals(code, asked, StringComparison.OrdinalIgnoreCase)
        || string.Equals(NameOf(list, code), asked, StringComparison.OrdinalIgnoreCase);

    private static bool IsOfac(ListId list) => list.Value.StartsWith("ofac-", StringComparison.Ordinal);
}
