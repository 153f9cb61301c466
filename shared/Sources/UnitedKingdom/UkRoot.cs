using System.Globalization;

namespace SanctionsTracker.Sources.UnitedKingdom;

/// <summary>Tells the UK Sanctions List from what is easily taken for it.</summary>
internal static class UkRoot
{
    public const string Name = "Designations";

    public const string Expected = $"Expected the UK Sanctions List (UK-Sanctions-List.xml), whose root is <{Name}>.";

    /// <exception cref="UnreadableSnapshotException">The root is another one.</exception>
    public static void Check(string name)
    {
        if (name == Name) return;
        var found = name switch
        {
            "ArrayOfFinancialSanctionsTarget" =>
                "The content is OFSI's Consolidated List (ConList), which is frozen since 2026-01-28 and is refused: it would miss all that came after",
            "html" => "The content is an HTML page, not a list",
            _ => $"The root element is <{name}>",
        };
        throw new UnreadableSnapshotException($"{found}. {Expected}");
    }

    /// <summary>The day of <c>DateGenerated</c>; null where it is empty.</summary>
    /// <exception cref="UnreadableSnapshotException">It is no date, so nobody can say where in the history the file belongs.</exception>
    public static DateOnly? GeneratedOn(string? text)
    {
        if (text is null) return null;
        return DateOnly.TryParseExact(text, "dd/MM/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new UnreadableSnapshotException($"DateGenerated is \"{text}\", not a date such as 02/09/2026.");
    }
}
