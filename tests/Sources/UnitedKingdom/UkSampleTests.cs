using SanctionsTracker.Designations;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.UnitedKingdom;

namespace SanctionsTracker.Tests.Sources.UnitedKingdom;

/// <summary>The excerpt of the list of 2026-09-02: two designations.</summary>
public sealed class UkSampleTests
{
    private const string Sample = "excerpts/uk_sanctions_list_2026-09-02.xml";

    [SkippableFact]
    public void Every_designation_is_read_and_no_element_is_unknown()
    {
        using var file = File.OpenRead(Corpora.Path(Sample));
        using var snapshot = new UkSource().Open(file);
        var entries = snapshot.Entries.ToArray();

        Assert.Equal(new DateOnly(2026, 9, 2), snapshot.GeneratedOn);
        Assert.Equal(2, entries.OfType<ListEntry.Record>().Count());
        Assert.Empty(entries.OfType<ListEntry.Rejected>());
        Assert.Empty(snapshot.UnknownElements);
    }

    [SkippableFact]
    public void An_entity_has_all_that_the_file_says()
    {
        var entity = Records()[0];

        Assert.Equal("HAJI KHAIRULLAH HAJI SATTAR MONEY EXCHANGE", entity.Name);
        Assert.Equal((TargetType.Organisation, "2012-06-29"), (entity.Type, entity.ListedOn!.Value));
        Assert.Equal(["Haji Alim Hawala", "Haji Hakim Hawala"], entity.Aliases.Select(alias => alias.Name));
        Assert.Equal(["Nimroz Province", "Dubai"], entity.Addresses.Select(address => address.City));
        Assert.Equal(["AFG: programme Afghanistan, address", "ARE: address"], entity.Countries.Select(link => $"{link.Code}: {link.Reason}"));
        Assert.Equal([new IdentityDocument("UN reference", "TAe.010")], entity.Documents);
        Assert.Equal("Afghan Money Service Provider License Number: 044.", entity.Remarks);
    }

    [SkippableFact]
    public void A_person_has_years_of_birth_and_both_measures()
    {
        var person = Records()[1];

        Assert.Equal(("MOHAMMAD HASSAN AKHUND", "2001-01-25"), (person.Name, person.ListedOn!.Value));
        Assert.Equal(["1945", "1946"], person.Births.Select(birth => birth.Date!.Value));
        Assert.Equal(["Asset freeze", "Travel Ban"], UkFile.Particulars(person, "sanctions_imposed"));
    }

    [SkippableFact]
    public void The_frozen_list_of_OFSI_is_refused_by_name()
    {
        using var file = File.OpenRead(Corpora.Path("excerpts/uk_ofsi_excerpt.xml"));

        var refused = Assert.Throws<UnreadableSnapshotException>(() => new UkSource().Open(file));
        Assert.Contains("ConList", refused.Message, StringComparison.Ordinal);
    }

    private static Designation[] Records()
    {
        using var file = File.OpenRead(Corpora.Path(Sample));
        using var snapshot = new UkSource().Open(file);
        return [.. snapshot.Entries.Cast<ListEntry.Record>().Select(entry => entry.Designation)];
    }
}
