namespace SanctionsTracker.Sources.Switzerland;

/// <summary>A text that comes in several languages: the English one, else the first.</summary>
internal sealed class SecoWording
{
    private string? _english;
    private string? _first;

    public string? Text => _english ?? _first;

    /// <summary>Takes the element at hand.</summary>
    public void Read(ElementReader xml)
    {
        var english = xml.Attribute("lang") == "eng";
        var text = xml.Published();
        _first ??= text;
        if (english) _english ??= text;
    }
}
