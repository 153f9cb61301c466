namespace SanctionsTracker.Sources.UnitedKingdom;

/// <summary>A <c>Designation</c> as the list has it: texts by the names of their elements, cleaned, empty ones left out. No two elements
/// of the format share a name.</summary>
/// <param name="Position">Its place among the designations of the file, from 1.</param>
/// <param name="Texts">The texts that stand alone.</param>
/// <param name="Parts">The texts that belong together.</param>
/// <param name="Fault">What is wrong with its structure; null where nothing is.</param>
public sealed record UkDesignation(
    int Position, IReadOnlyDictionary<string, List<string>> Texts, IReadOnlyList<UkPart> Parts, string? Fault)
{
    public string? UniqueId => Text("UniqueID");

    /// <summary>The first text of an element; null where it has none.</summary>
    public string? Text(string element) => Texts.GetValueOrDefault(element)?[0];

    /// <summary>Every text of an element, repetitions left out: the publisher's export repeats some for every birth date.</summary>
    public IEnumerable<string> All(string element) =>
        Texts.TryGetValue(element, out var texts) ? texts.Distinct(StringComparer.Ordinal) : [];

    public IEnumerable<UkPart> PartsOf(string element) => Parts.Where(part => part.Element == element && part.Texts.Count > 0);
}
