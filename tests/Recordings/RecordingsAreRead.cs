using SanctionsTracker.Designations;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.Canada;
using SanctionsTracker.Sources.Ofac;
using SanctionsTracker.Sources.Switzerland;
using SanctionsTracker.Sources.UnitedKingdom;
using SanctionsTracker.Sources.UnitedNations;
using SanctionsTracker.Sources.WorldBank;

namespace SanctionsTracker.Tests.Recordings;

/// <summary>The readers of the live sources take the recordings as they stand.</summary>
public class RecordingsAreRead
{
    [Theory]
    [InlineData(Recorded.Ofac, 293)]
    [InlineData(Recorded.UnBefore, 380)]
    [InlineData(Recorded.UnNow, 315)]
    [InlineData(Recorded.OfacConsolidated, 3)]
    [InlineData(Recorded.UnitedKingdom, 26)]
    [InlineData(Recorded.Switzerland, 4)]
    [InlineData(Recorded.Canada, 460)]
    public void Every_entry_is_a_record_and_every_element_is_known(string name, int records)
    {
        using var content = File.OpenRead(Recorded.Path(name));
        using var snapshot = SourceOf(name).Open(content);
        // Canada's list has no date of its own, and that of the UK's is not known.
        if (name is not (Recorded.Canada or Recorded.UnitedKingdom)) Assert.Equal(Path.GetFileNameWithoutExtension(name), $"{snapshot.GeneratedOn:yyyy-MM-dd}");
        Assert.Equal(records, snapshot.Entries.Select(entry => Assert.IsType<ListEntry.Record>(entry)).Count());
        Assert.Empty(snapshot.UnknownElements);
    }

    [Fact]
    public void What_is_recorded_on_Iran_counts_for_Iran()
    {
        Assert.Equal(293, Records(Recorded.Ofac).Count(CountsForIran));
        Assert.Equal(84, Records(Recorded.UnBefore).Count(record => record.Programmes.Contains("Iran") && CountsForIran(record)));
        Assert.Equal(3, Records(Recorded.OfacConsolidated).Count(CountsForIran));
        Assert.Equal(26, Records(Recorded.UnitedKingdom).Count(CountsForIran));
        Assert.Equal(4, Records(Recorded.Switzerland).Count(CountsForIran));
        Assert.Equal(460, Records(Recorded.Canada).Count(CountsForIran));
    }

    [SkippableTheory]
    [InlineData(Recorded.Ofac, "ofac/sdn_enhanced_irgc_2024-08-28.xml")]
    [InlineData(Recorded.UnBefore, "un/consolidated_2020-11-30.xml")]
    [InlineData(Recorded.UnNow, "un/consolidated_2024-09-26.xml")]
    [InlineData(Recorded.Canada, "canada/sema-lmes_2025.xml")]
    public void A_record_says_nothing_that_the_sample_does_not_say(string recording, string sample)
    {
        var published = Read(SourceOf(recording), Corpora.Path(sample)).ToDictionary(record => record.Id);
        Assert.All(Records(recording), recorded =>
        {
            var whole = published[recorded.Id];
            Assert.Equal((whole.Name, whole.Type, whole.ListedOn), (recorded.Name, recorded.Type, recorded.ListedOn));
            Assert.Equal(whole.Programmes, recorded.Programmes);
            Assert.Subset(whole.Aliases.ToHashSet(), recorded.Aliases.ToHashSet());
            Assert.Subset(whole.Births.ToHashSet(), recorded.Births.ToHashSet());
            Assert.Subset(whole.Nationalities.ToHashSet(), recorded.Nationalities.ToHashSet());
            Assert.Subset(whole.Links.ToHashSet(), recorded.Links.ToHashSet());
            Assert.Subset(whole.Particulars.ToHashSet(), recorded.Particulars.ToHashSet());
        });
    }

    [Fact]
    public async Task Every_World_Bank_answer_is_a_series_of_66_years()
    {
        foreach (var code in Recorded.WorldBankCodes())
        {
            await using var content = File.OpenRead(Recorded.Path($"worldbank/IRN/{code}.json"));
            var page = Assert.IsType<WorldBankAnswer.Page>(await WorldBankReader.ReadAsync(content, CancellationToken.None));
            Assert.Equal(66, WorldBankMapper.Map([page], new CountryCode("IRN"), new(code))!.Count);
        }
    }

    private static bool CountsForIran(Designation designation) => designation.Countries.Any(country => country.Code.Value == "IRN");

    private static IListSource SourceOf(string name) => name.Split('/')[0] switch
    {
        "ofac" => new OfacSdnSource(),
        "ofac-cons" => new OfacConsolidatedSource(),
        "un" => new UnSource(),
        "uk" => new UkSource(),
        "ch" => new SecoSource(),
        _ => new CanadaSource(),
    };

    private static List<Designation> Records(string name) => Read(SourceOf(name), Recorded.Path(name));

    private static List<Designation> Read(IListSource source, string path)
    {
        using var content = File.OpenRead(path);
        using var snapshot = source.Open(content);
        return [.. snapshot.Entries.OfType<ListEntry.Record>().Select(entry => entry.Designation)];
    }
}
