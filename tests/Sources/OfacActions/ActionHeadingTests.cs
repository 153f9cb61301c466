using SanctionsTracker.Sources.OfacActions;

namespace SanctionsTracker.Tests.Sources.OfacActions;

public sealed class ActionHeadingTests
{
    [Theory]
    [InlineData("The following individuals have been added to OFAC's SDN List:", ActionItemKind.Added)]
    [InlineData("The following entity has been added to OFAC's SDN List:", ActionItemKind.Added)]
    [InlineData("The following additions have been made to OFAC's list of SDNs:", ActionItemKind.Added)]
    [InlineData("The following deletions have been made to OFAC's SDN List:", ActionItemKind.Removed)]
    [InlineData("The following names have been removed from OFAC's SDN List:", ActionItemKind.Removed)]
    [InlineData("The following changes have been made to OFAC's SDN List:", ActionItemKind.Changed)]
    [InlineData("In addition, the following changes to the SDN list occurred today:", ActionItemKind.Changed)]
    [InlineData("The following language, \"Secondary sanctions risk,\" has been added to the below names:", ActionItemKind.Changed)]
    [InlineData("The names below have been updated to include the following language:", ActionItemKind.Changed)]
    public void A_heading_tells_what_is_done(string heading, ActionItemKind kind)
    {
        Assert.True(ActionHeading.Is(heading));
        Assert.Equal(kind, ActionHeading.KindOf(heading));
    }

    [Fact]
    public void An_introduction_that_names_several_at_once_opens_nothing() =>
        Assert.Null(ActionHeading.KindOf("In addition, the following additions, removals, and changes have been made to OFAC's list:"));

    [Theory]
    [InlineData("The following is a statement of the Secretary:")]
    [InlineData("OFAC has made the following changes to its web site:")]
    public void Other_words_are_no_heading(string text) => Assert.False(ActionHeading.Is(text));
}
