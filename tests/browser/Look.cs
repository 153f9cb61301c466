namespace SanctionsTracker.Browser;

/// <summary>How a page is looked at.</summary>
public enum Look
{
    /// <summary>Light colours on a desk.</summary>
    Light,

    /// <summary>Dark colours on a desk.</summary>
    Dark,

    /// <summary>A phone, 390 pixels wide.</summary>
    Phone,
}
