using SanctionsTracker.Queries;

namespace SanctionsTracker.Tests.Queries;

public sealed class NameTextTests
{
    [Theory]
    [InlineData("chavez", "Hugo CHÁVEZ", true)]
    [InlineData("Chávez", "Hugo Chavez", true)]
    [InlineData("ahmedi", "Aḥmédī", true)]
    [InlineData("ivanov", "Иванов", true)]
    [InlineData("lodz", "Łódź", true)]
    [InlineData("chaves", "Hugo Chávez", false)]
    public void A_part_of_a_name_is_found_whatever_its_case_and_marks(string asked, string name, bool found) =>
        Assert.Equal(found, new NameText(asked).IsIn(name));
}
