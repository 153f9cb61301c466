using Microsoft.Extensions.Configuration;
using SanctionsTracker.Functions.Hosting;

namespace SanctionsTracker.Tests.Hosting;

public sealed class SourceSettingNamesTests
{
    [Fact]
    public void An_underscore_stands_for_a_hyphen()
    {
        var settings = Settings(("Sources:ofac_sdn:Address", "http://127.0.0.1/list.xml"));

        Assert.Equal("http://127.0.0.1/list.xml", settings["Sources:ofac-sdn:Address"]);
    }

    [Fact]
    public void The_hyphenated_spelling_works_too()
    {
        var settings = Settings(("Sources:ofac-sdn:Enabled", "false"));

        Assert.Equal("false", settings["Sources:ofac-sdn:Enabled"]);
        SourceSettingNames.Check(settings, ["ofac-sdn"]);
    }

    [Fact]
    public void A_source_that_does_not_exist_is_named_with_those_that_do()
    {
        var settings = Settings(("Sources:ofac_snd:Address", "http://127.0.0.1/list.xml"));

        var wrong = Assert.Throws<InvalidSettingException>(() => SourceSettingNames.Check(settings, ["un", "ofac-sdn"]));

        Assert.Equal("Sources:ofac-snd: there is no source 'ofac-snd'. Known: ofac-sdn, un.", wrong.Message);
    }

    private static ConfigurationManager Settings(params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationManager();
        configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)));
        configuration.AddHyphenatedNames();
        return configuration;
    }
}
