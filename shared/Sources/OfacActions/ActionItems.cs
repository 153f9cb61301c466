using AngleSharp.Dom;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.OfacActions;

/// <summary>The entries of an action's body, each under its heading.</summary>
internal sealed class ActionItems
{
    private const string To = "-to-";

    private readonly List<ActionItem> _items = [];
    private readonly List<RejectedEntry> _rejected = [];
    private readonly List<string> _open = [];
    private (string Text, ActionItemKind Kind)? _section;

    public IReadOnlyList<ActionItem> Items => _items;

    /// <summary>Lines under a heading that are no entry, or a change without its new state.</summary>
    public IReadOnlyList<RejectedEntry> Rejected => _rejected;

    /// <summary>Whether a heading of entries was met.</summary>
    public bool HasSection { get; private set; }

    /// <summary>The first line that looks like an entry and stands under no heading that we know; null where there is none.</summary>
    public string? Stray { get; private set; }

    public static ActionItems Of(IElement body)
    {
        var items = new ActionItems();
        foreach (var (text, isHeading) in ActionLines.Of(body)) items.Take(text, isHeading);
        items.Close();
        return items;
    }

    private void Take(string line, bool isHeading)
    {
        var isEntry = EntryReader.LooksLikeEntry(line);
        if (!isEntry && (isHeading || ActionHeading.Is(line))) Open(line);
        else if (_section is not null) AddLine(line);
        else if (isEntry) Stray ??= line;
    }

    private void Open(string heading)
    {
        Close();
        _section = ActionHeading.Is(heading) && ActionHeading.KindOf(heading) is { } kind ? (heading, kind) : null;
        HasSection |= _section is not null;
    }

    // A change is printed on one line, or its old state, "-to-" and its new state on three.
    private void AddLine(string line)
    {
        var goesOn = _open.Count > 0 && (line.StartsWith(To, StringComparison.Ordinal) || _open[^1].EndsWith(To, StringComparison.Ordinal));
        if (goesOn) _open[^1] = $"{_open[^1]} {line}";
        else _open.Add(line);
    }

    private void Close()
    {
        if (_section is { } section)
        {
            foreach (var line in _open) Add(line, section.Text, section.Kind);
        }

        _open.Clear();
        _section = null;
    }

    private void Add(string line, string heading, ActionItemKind kind)
    {
        var states = kind == ActionItemKind.Changed ? line.Split(To, 2, StringSplitOptions.TrimEntries) : [line];
        var entries = states.Select(EntryReader.Read).ToArray();
        if (entries is [{ } only] && (kind != ActionItemKind.Changed || ActionHeading.IsOfLanguage(heading))) _items.Add(new(kind, heading, only));
        else if (entries is [{ } before, { } after]) _items.Add(new(kind, heading, after, before));
        else if (EntryReader.LooksLikeEntry(line)) _rejected.Add(new(Short(line), entries.Length == 1 ? $"A change has no \"{To}\"." : "One of its two states has no name or no programme."));
        else _rejected.Add(new(Short(line), "The line has no programme's tag, so it is taken for a remark."));
    }

    private static string Short(string line) => line.Length <= 120 ? line : string.Concat(line.AsSpan(0, 117), "...");
}
