using System.Xml.Linq;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Tests.Sources.Ofac;

/// <summary>The programmes of the consolidated list as of 2024-05-06 (legacy XML) and 2020-03-17 (Advanced XML, as comments).</summary>
public sealed class OfacConsolidatedProgrammeTests
{
    // An unknown code would be its own name.
    [SkippableFact]
    public void Every_programme_of_the_sample_has_a_name()
    {
        var codes = XElement.Load(Corpora.Path("ofac/consolidated_legacy_2024-05-06.xml")).Descendants()
            .Where(element => element.Name.LocalName == "program")
            .Select(element => element.Value)
            .ToHashSet(StringComparer.Ordinal);

        Assert.Equal(12, codes.Count);
        Assert.All(codes, code => Assert.NotEqual(code, ProgrammeNames.NameOf(new("ofac-cons"), code)));
    }

    [Theory]
    [InlineData("FSE-IR", "Foreign Sanctions Evaders, Iran")]
    [InlineData("FSE-SY", "Foreign Sanctions Evaders, Syria")]
    [InlineData("561-Related", "Iranian Financial Sanctions Regulations, 31 CFR Part 561 (correspondent accounts)")]
    [InlineData("NS-PLC", "Non-SDN Palestinian Legislative Council")]
    public void The_non_SDN_programmes_have_names(string code, string name) =>
        Assert.Equal(name, ProgrammeNames.NameOf(new("ofac-cons"), code));
}
