using System.Xml.Linq;
using SanctionsTracker.Designations;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.Ofac;

namespace SanctionsTracker.Tests.Sources.Ofac;

/// <summary>A real export of OFAC's, filtered to one programme.</summary>
public class OfacSampleTests
{
    private const string Sample = "ofac/sdn_enhanced_irgc_2024-08-28.xml";

    [SkippableFact]
    public void Every_entity_of_the_sample_becomes_a_record()
    {
        using var content = File.OpenRead(Corpora.Path(Sample));
        using var snapshot = new OfacSdnSource().Open(content);
        var records = snapshot.Entries.Select(entry => Assert.IsType<ListEntry.Record>(entry).Designation).ToArray();

        Assert.Equal(new DateOnly(2024, 8, 28), snapshot.GeneratedOn);
        Assert.Equal(293, records.Length);
        Assert.Equal(165, records.Count(record => record.Type == TargetType.Person));
        Assert.Equal(84, records.Count(record => record.Type == TargetType.Organisation));
        Assert.Equal(44, records.Count(record => record.Type == TargetType.Aircraft));
        Assert.Equal(8, records.Count(record => record.ListedOn == PartialDate.OfDay(2017, 2, 3)));
        Assert.All(records, record => Assert.Contains(record.Countries, link => link.Code.Value == "IRN"));
        Assert.Empty(snapshot.UnknownElements);
    }

    [SkippableFact]
    public void Nothing_that_the_sample_says_about_its_targets_is_lost()
    {
        var records = Read();

        Assert.Equal(541, records.Sum(record => record.Aliases.Count(alias => alias.Kind != "original_script")));
        Assert.Equal(96, records.Sum(record => record.Aliases.Count(alias => alias.Kind == "original_script")));
        Assert.Equal(45, records.Sum(record => record.Aliases.Count(alias => alias is { Quality: "weak", Kind: not "original_script" })));
        Assert.Equal(183 + 90, records.Sum(record => record.Births.Count));
        Assert.Equal(12, records.Sum(record => record.Births.Count(birth => birth.Date?.Approximate == true)));
        Assert.Equal(12, records.Sum(record => record.Births.Count(birth => birth.Until is not null)));
        Assert.Equal(115 + 13, records.Sum(record => record.Nationalities.Count));
        Assert.Equal(278, records.Sum(record => record.Addresses.Count));
        Assert.Equal(218, records.Sum(record => record.Documents.Count));
        Assert.Equal(229, records.Sum(record => record.Links.Count));
        Assert.Equal(444, records.Sum(record => record.LegalBasis.Count));
        Assert.Equal(1054 - 183 - 90 - 128 + 31 + 293, records.Sum(record => record.Particulars.Count));
    }

    [SkippableFact]
    public void All_countries_and_programmes_of_the_sample_s_own_tables_are_known()
    {
        var tables = XDocument.Load(Corpora.Path(Sample)).Descendants().Where(element => element.Name.LocalName == "referenceValue")
            .ToLookup(
                element => element.Elements().First(part => part.Name.LocalName == "type").Value,
                element => element.Elements().First(part => part.Name.LocalName == "value").Value,
                StringComparer.Ordinal);

        var list = new ListId("ofac-sdn");
        Assert.Equal(82, tables["PROGRAM"].Count());
        Assert.All(tables["PROGRAM"], code => Assert.NotEqual(code, ProgrammeNames.NameOf(list, code)));
        Assert.All(
            tables["COUNTRY"].Except(["undetermined", "Netherlands Antilles"]),
            name => Assert.NotEmpty(OfacXml.Record(OfacXml.Entity(
                $"<addresses><address id=\"1\"><country refId=\"1\">{name}</country></address></addresses>")).Countries));
    }

    [SkippableFact]
    public void A_reformatted_file_gives_records_of_equal_meaning()
    {
        var tight = XDocument.Load(Corpora.Path(Sample)).ToString(SaveOptions.DisableFormatting);
        using var snapshot = OfacXml.Open(tight);

        var hashes = snapshot.Entries.Select(entry => DesignationFields.HashOf(((ListEntry.Record)entry).Designation));

        Assert.Equal(Read().Select(DesignationFields.HashOf), hashes);
    }

    private static Designation[] Read()
    {
        using var content = File.OpenRead(Corpora.Path(Sample));
        using var snapshot = new OfacSdnSource().Open(content);
        return [.. snapshot.Entries.Select(entry => Assert.IsType<ListEntry.Record>(entry).Designation)];
    }
}
