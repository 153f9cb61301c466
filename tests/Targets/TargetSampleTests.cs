using SanctionsTracker.Designations;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.Canada;
using SanctionsTracker.Sources.Ofac;
using SanctionsTracker.Sources.UnitedNations;
using SanctionsTracker.Targets;
using Xunit.Abstractions;

namespace SanctionsTracker.Tests.Targets;

/// <summary>Real files: OFAC's IRGC programme of 2024, the UN's list of 2020 and Canada's of 2025.</summary>
public sealed class TargetSampleTests(ITestOutputHelper output)
{
    private static readonly Lazy<(LinkedRecords Linked, Dictionary<DesignationId, Designation> Records)> Sample = new(Read);

    [SkippableTheory]
    [InlineData("Qasem SOLEIMANI", "ofac-sdn/10481", "un/IRi.039")]
    [InlineData("Qasem Soleimani of Canada", "ca/iran.1-part-2.89.bf0450c9", "ofac-sdn/10481")]
    [InlineData("Hosein Salami, whom OFAC and the UN write Salimi", "ca/iran.1-part-2.43.9f189bb5", "un/IRi.038")]
    [InlineData("Ali Akbar Ahmadian", "ca/iran.1-part-2.75.1cbf91f9", "un/IRi.004")]
    [InlineData("Mohammad Reza Naqdi", "ofac-sdn/12057", "un/IRi.026")]
    [InlineData("Esmail Qaani, whom OFAC writes Ghani", "ca/iran.1-part-2.47.b0f64517", "ofac-sdn/13107")]
    [InlineData("Oriental Oil Kish", "ofac-sdn/10489", "un/IRe.049")]
    [InlineData("Omran Sahel", "ca/iran.1-part-1.226.aea1e4be", "un/IRe.048")]
    [InlineData("Ansar Bank", "ca/iran.1-part-1.88.d37ebf81", "ofac-sdn/12478")]
    public void Who_is_the_same_is_linked(string name, string one, string other) =>
        Assert.True(GroupOf(one)?.Members.Contains(Target.Id(other)) == true, name);

    [SkippableTheory]
    [InlineData("Mohammad Hejazi: Canada's was born in 1956, OFAC's about 1959", "ca/iran.1-part-2.86.9bfe2266", "ofac-sdn/10483")]
    [InlineData("Azim Aghajani: the UN gives no birth date", "un/IRi.003", "ofac-sdn/13105")]
    [InlineData("Yas Air and Pars Aviation Services: one entry at OFAC, two at the UN", "un/IRe.077", "ofac-sdn/13109")]
    public void Who_cannot_be_told_apart_strictly_stays_apart(string why, string one, string other) =>
        Assert.False(GroupOf(one)?.Members.Contains(Target.Id(other)) == true, why);

    [SkippableFact]
    public void Every_link_is_between_records_whose_names_share_a_word()
    {
        foreach (var link in Sample.Value.Linked.Groups.SelectMany(group => group.Links))
        {
            var (a, b) = (Target.Facts(Sample.Value.Records[link.A]), Target.Facts(Sample.Value.Records[link.B]));
            Assert.True(Agreement.ShareTellingWord(a, b), $"{link.A} {link.B}");
            output.WriteLine($"{link.Confidence} {link.A} {link.B}: {string.Join("; ", link.Reasons.Select(reason => reason.Detail))}");
        }
    }

    [SkippableFact]
    public void So_many_records_are_linked_and_none_of_one_list()
    {
        var (linked, records) = Sample.Value;

        Assert.Equal(293 + 1018 + 4759, records.Count);
        Assert.Equal(72, linked.Groups.Count);
        Assert.Equal(10, linked.Groups.Count(group => group.Members.Count == 3));
        Assert.All(linked.Groups, group => Assert.Equal(group.Members.Count, group.Members.Select(member => member.List).Distinct().Count()));
    }

    private static RecordGroup? GroupOf(string id) => Sample.Value.Linked.Groups.SingleOrDefault(group => group.Members.Contains(Target.Id(id)));

    private static (LinkedRecords, Dictionary<DesignationId, Designation>) Read()
    {
        Designation[] records =
        [
            .. Read(new OfacSdnSource(), "ofac/sdn_enhanced_irgc_2024-08-28.xml"),
            .. Read(new UnSource(), "un/consolidated_2020-11-30.xml"),
            .. Read(new CanadaSource(), "canada/sema-lmes_2025.xml"),
        ];
        return (TargetLinker.Link([.. records.Select(record => Target.Facts(record))]), records.ToDictionary(record => record.Id));
    }

    private static Designation[] Read(IListSource source, string sample)
    {
        using var content = File.OpenRead(Corpora.Path(sample));
        using var snapshot = source.Open(content);
        return [.. snapshot.Entries.OfType<ListEntry.Record>().Select(entry => entry.Designation)];
    }
}
