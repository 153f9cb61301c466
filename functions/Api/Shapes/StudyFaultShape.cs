using SanctionsTracker.Lineup.Studies.Files;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>What is wrong with a study's file.</summary>
/// <param name="Path">Where: <c>claims[3].measure.series</c>; empty for the file as a whole.</param>
/// <param name="Problem">What is wrong, and what is allowed.</param>
public sealed record StudyFaultShape(string Path, string Problem)
{
    public static StudyFaultShape Of(StudyFault fault) => new(fault.Path, fault.Problem);
}
