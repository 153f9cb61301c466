namespace SanctionsTracker.Designations;

/// <summary>One change that a publisher made to its list, as the journal tells it.</summary>
/// <param name="Id">The record.</param>
/// <param name="Kind">What happened to it.</param>
/// <param name="Name">Its name after the change; of a removed record its last.</param>
/// <param name="Fields">What differs from the version before; none for an addition or a removal.</param>
/// <param name="Countries">The countries of the record before and after the change.</param>
public sealed record ListChange(
    DesignationId Id, ListChangeKind Kind, string Name, IReadOnlyList<FieldChange> Fields, IReadOnlyList<CountryCode> Countries);
