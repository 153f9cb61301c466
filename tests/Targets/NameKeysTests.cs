using SanctionsTracker.Designations;
using SanctionsTracker.Targets;

namespace SanctionsTracker.Tests.Targets;

public sealed class NameKeysTests
{
    [Theory]
    [InlineData("SOLEIMANI, Qasem", "qasem soleimani")]
    [InlineData("Qasem Soleimani", "qasem soleimani")]
    [InlineData("Hugo Chávez", "chavez hugo")]
    [InlineData("Mohammad Ali Ja'fari", "ali jafari mohammad")]
    [InlineData("Fereidoun Abbasi-Davani", "abbasi davani fereidoun")]
    [InlineData("Иванов Сергей", "ivanov sergey")]
    public void A_persons_name_is_its_words_in_order_of_the_alphabet(string name, string key) =>
        Assert.Equal(key, Key(Target.Person("un/1", name)).Key);

    [Theory]
    [InlineData("BEHINEH TRADING CO.", "behineh trading")]
    [InlineData("Behineh Trading Company", "behineh trading")]
    [InlineData("Tehran Gostaresh Company, P.J.S.", "tehran gostaresh")]
    [InlineData("The Sho’a’ Aviation", "shoa aviation")]
    [InlineData("KALA-ELECTRIC", "kala electric")]
    public void A_companys_name_has_neither_its_legal_form_nor_articles(string name, string key) =>
        Assert.Equal(key, Key(Target.Company("un/1", name)).Key);

    [Theory]
    [InlineData("AIO")]
    [InlineData("The Company Ltd")]
    [InlineData("National Iranian Oil Company")]
    [InlineData("Ministry of Energy")]
    public void A_name_that_is_short_or_has_only_common_words_links_nothing(string name) =>
        Assert.False(Key(Target.Company("un/1", name)).Links);

    [Theory]
    [InlineData("Soleimani")]
    [InlineData("Mohammad Ali")]
    public void A_person_needs_two_words_and_one_that_tells(string name) => Assert.False(Key(Target.Person("un/1", name)).Links);

    [Fact]
    public void A_weak_alias_links_nothing_and_one_whose_quality_is_not_said_does()
    {
        var names = NameKeys.Of(Target.Person("un/1", "Qasem Soleimani").Aka("Haji Qassem", "weak").Aka("Qasim Sulaimany", quality: null));

        Assert.Equal(["qasem soleimani", "qasim sulaimany"], names.Where(name => name.Links).Select(name => name.Key));
        Assert.Contains(names, name => name.Key == "haji qassem");
    }

    private static NameKey Key(Designation record) => NameKeys.Of(record)[0];
}
