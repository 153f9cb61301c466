using SanctionsTracker.Sources;
using SanctionsTracker.Sources.Ofac;
using SanctionsTracker.Tests.Recordings;

namespace SanctionsTracker.Tests.Sources.Ofac;

public class OfacRecordingTests
{
    [Fact]
    public void The_recorded_list_is_read_whole()
    {
        using var content = File.OpenRead(Recorded.Path(Recorded.Ofac));
        using var snapshot = new OfacSdnSource().Open(content);
        var records = snapshot.Entries.Select(entry => Assert.IsType<ListEntry.Record>(entry).Designation).ToArray();

        Assert.Equal(new DateOnly(2024, 8, 28), snapshot.GeneratedOn);
        Assert.Equal(Recorded.OfacEntities(Recorded.Path(Recorded.Ofac)).Keys.Order(), records.Select(record => record.Id.Value).Order());
        Assert.All(records, record => Assert.Contains(record.Countries, link => link.Code.Value == "IRN"));
        Assert.Empty(snapshot.UnknownElements);
    }
}
