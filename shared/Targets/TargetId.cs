using SanctionsTracker.Designations;

namespace SanctionsTracker.Targets;

/// <summary>The id of a target: that of its founding member, written <c>list:id</c>, such as <c>un:IRi.039</c>.</summary>
public static class TargetId
{
    private const char Separator = ':';

    public static string Of(DesignationId founder) => $"{founder.List}{Separator}{founder.Value}";

    /// <summary>The record that an id names; null where it names none. Ids of lists hold no colon, those of records may.</summary>
    public static DesignationId? Parse(string text)
    {
        var at = text.IndexOf(Separator, StringComparison.Ordinal);
        return at > 0 && at < text.Length - 1 ? new(new ListId(text[..at]), text[(at + 1)..]) : null;
    }
}
