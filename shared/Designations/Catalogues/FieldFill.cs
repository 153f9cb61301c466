namespace SanctionsTracker.Designations.Catalogues;

/// <summary>How often a field says something.</summary>
/// <param name="Of">Records that it could say something of: of births, the persons.</param>
/// <param name="Filled">Those of which it does.</param>
public sealed record FieldFill(int Of, int Filled)
{
    /// <summary>The share of records that have the field, 0 to 1; 0 where there are none.</summary>
    public double Rate => Of == 0 ? 0 : (double)Filled / Of;
}
