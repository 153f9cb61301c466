namespace SanctionsTracker.Targets;

/// <summary>
/// Finds the records of different lists that name the same target: by numbers that name one target, else by name and birth date or
/// country. Strict: what is not sure enough stays apart. Pure, and independent of the order of its input.
/// </summary>
public static class TargetLinker
{
    /// <summary>Raised by every change that links the same records differently.</summary>
    public const int Rules = 2;

    /// <param name="records">The current records of all lists, each id once.</param>
    public static LinkedRecords Link(IReadOnlyList<RecordFacts> records)
    {
        var candidates = new CandidateLinks(records);
        NumberReasons.AddTo(candidates, records);
        NameReasons.AddTo(candidates, records);
        return new Grouping(records).Join(AmbiguousNames.LeftOut(candidates.Ordered(), records));
    }
}
