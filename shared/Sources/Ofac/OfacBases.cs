namespace SanctionsTracker.Sources.Ofac;

/// <summary>What, beside its programmes, makes a designation count for a country. A place of birth does not, nor does a country that
/// issued a document or whose flag a vessel flew once.</summary>
[Flags]
internal enum OfacBases
{
    None = 0,
    Nationality = 1,
    Citizenship = 2,
    Address = 4,
    Flag = 8,
    Registration = 16,
}
