namespace SanctionsTracker.Designations.Catalogues;

/// <summary>A field whose fill rate is kept.</summary>
/// <param name="Name">As settings and reasons spell it.</param>
/// <param name="Applies">Whether a record could have it.</param>
/// <param name="IsFilled">Whether a record has it.</param>
internal sealed record ProfiledField(string Name, Func<Designation, bool> Applies, Func<Designation, bool> IsFilled);
