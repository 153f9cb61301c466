using SanctionsTracker.Designations;
using SanctionsTracker.Indicators;
using SanctionsTracker.Indicators.Uploads;

namespace SanctionsTracker.Functions.Recordings;

/// <summary>A series that no source fetches, uploaded as its owner would.</summary>
/// <param name="Country">Whose series it is.</param>
/// <param name="Code">The code under which it is uploaded.</param>
/// <param name="Name">Its name.</param>
/// <param name="Unit">The unit of its values.</param>
/// <param name="Source">Who made it.</param>
/// <param name="Licence">The maker's terms.</param>
/// <param name="File">The table, CSV, as a path below the recordings' folder.</param>
internal sealed record RecordedUpload(
    CountryCode Country, IndicatorCode Code, string Name, string Unit, string Source, string Licence, string File)
{
    public SeriesUpload Upload => new(Country, Code, TableFormat.Csv) { Name = Name, Unit = Unit, Source = Source, Licence = Licence };
}
