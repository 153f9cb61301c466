namespace SanctionsTracker.Lineup.Studies.Files;

/// <summary>What is wrong with a study's file.</summary>
/// <param name="Path">Where: <c>claims[3].measure.series</c>; empty for the file as a whole.</param>
/// <param name="Problem">What is wrong there, and what is allowed, in one sentence.</param>
public sealed record StudyFault(string Path, string Problem)
{
    public override string ToString() => Path.Length == 0 ? Problem : $"{Path}: {Problem}";
}
