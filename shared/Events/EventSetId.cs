using System.Text.RegularExpressions;

namespace SanctionsTracker.Events;

/// <summary>The id of a set of own events: small letters and digits, in words joined by hyphens or underscores, at most 64 characters:
/// <c>iran-maritime</c>.</summary>
/// <remarks>Made by <see cref="TryParse"/>, so every value is well formed and none of the reserved words.</remarks>
public readonly partial record struct EventSetId : IComparable<EventSetId>
{
    /// <summary>What a line-up's parameter <c>events</c> writes before the id of a set.</summary>
    public const string Prefix = "set:";

    // The kinds of events that are no sets.
    private static readonly string[] Reserved = ["designations", "removals", "news"];

    private EventSetId(string value) => Value = value;

    public string Value { get; }

    /// <summary>False where the text can be no set's id; <see cref="Fault"/> says why.</summary>
    public static bool TryParse(string? text, out EventSetId id)
    {
        var usable = Fault(text) is null;
        id = usable ? new(text!) : default;
        return usable;
    }

    /// <summary>Why the text can be no set's id, going on from its name; null where it can.</summary>
    public static string? Fault(string? text)
    {
        if (text is null || !Form().IsMatch(text))
            return $"must be small letters and digits, in words joined by hyphens or underscores, at most 64 characters (iran-maritime), not '{text}'";
        return Reserved.Contains(text, StringComparer.Ordinal) ? $"may not be '{text}', which is reserved" : null;
    }

    public int CompareTo(EventSetId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    [GeneratedRegex("^(?=.{1,64}\\z)[a-z0-9]+([-_][a-z0-9]+)*\\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();
}
