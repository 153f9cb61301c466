namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>What a change is about.</summary>
public enum ChangeSubject
{
    Designation,
    Indicator,
    Study,
    Source,
}
