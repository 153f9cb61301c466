using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Lineup;

namespace SanctionsTracker.Tests.Lineup;

public sealed class LineupRecordsTests
{
    private static readonly CatalogueEntry Bank = new() { Id = "1", Name = "A bank", Type = TargetType.Organisation, Programmes = ["IRGC"], Version = 1, Hash = "" };
    private static readonly Catalogue List = new(new("ofac-sdn"), 1, SnapshotDates.None, [Bank]);

    [Fact]
    public void All_records_count_unless_some_are_asked_for() => Assert.True(LineupRecords.All.Has(List, Bank));

    [Theory]
    [InlineData(TargetType.Organisation, "irgc", true)]
    [InlineData(TargetType.Vessel, "irgc", false)]
    [InlineData(TargetType.Organisation, "SDGT", false)]
    public void Its_type_and_programme_must_both_be_met(TargetType type, string programme, bool expected) =>
        Assert.Equal(expected, new LineupRecords { Filter = new() { Types = [type], Programmes = [programme] } }.Has(List, Bank));

    [Theory]
    [InlineData("ofac-sdn", "1", true)]
    [InlineData("ofac-sdn", "2", false)]
    [InlineData("un", "1", false)]
    public void Where_records_are_named_no_others_count(string list, string id, bool expected) =>
        Assert.Equal(expected, new LineupRecords { Named = new HashSet<DesignationId> { new(new(list), id) } }.Has(List, Bank));
}
