namespace SanctionsTracker.Browser;

/// <summary>What a publisher, or whoever gets at one, could write into a name.</summary>
internal static class Markup
{
    public const string Image = "<img src=x onerror=alert(1)>";
}
