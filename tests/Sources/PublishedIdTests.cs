using SanctionsTracker.Designations;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Tests.Sources;

public sealed class PublishedIdTests
{
    [Theory]
    [InlineData("iran.1-part-1.12.5f0c9a1e", "iran.1-part-1.12")]
    [InlineData("iran.12.5f0c9a1e", "iran.12")]
    [InlineData("iran.1-part-1.12", "iran.1-part-1.12")]
    [InlineData("iran.1-part-1.12.5F0C9A1E", "iran.1-part-1.12.5F0C9A1E")]
    [InlineData(".5f0c9a1e", ".5f0c9a1e")]
    public void Of_Canadas_list_it_is_the_place(string record, string published) =>
        Assert.Equal(published, PublishedId.Of(new DesignationId(new ListId("ca"), record)));

    [Fact]
    public void Of_another_list_it_is_the_records_own() =>
        Assert.Equal("1.12.5f0c9a1e", PublishedId.Of(new DesignationId(new ListId("un"), "1.12.5f0c9a1e")));

    [Fact]
    public void A_published_id_is_its_own() =>
        Assert.Equal("iran.12", PublishedId.Of(new DesignationId(new ListId("ca"), PublishedId.Of(new DesignationId(new ListId("ca"), "iran.12.5f0c9a1e")))));
}
