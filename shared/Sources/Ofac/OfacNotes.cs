namespace SanctionsTracker.Sources.Ofac;

/// <summary>Remarks on one fact, out of what OFAC keeps in several elements.</summary>
internal static class OfacNotes
{
    /// <summary>The parts that are there, joined with "; "; null for none.</summary>
    public static string? Join(params ReadOnlySpan<string?> parts)
    {
        string? note = null;
        foreach (var part in parts)
        {
            if (part is not null) note = note is null ? part : $"{note}; {part}";
        }

        return note;
    }
}
