using System.Xml.Linq;
using SanctionsTracker.Designations;
using SanctionsTracker.Recorder;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.EuropeanUnion;
using SanctionsTracker.Sources.UnitedNations;
using SanctionsTracker.Targets;

namespace SanctionsTracker.Tests.Sources.EuropeanUnion;

/// <summary>The excerpt of the list of 2024-12-11, and the annexes on Iran in the Official Journal.</summary>
public sealed class EuSampleTests
{
    private const string Sample = "excerpts/eu_xmlFullSanctionsList_1_1_2024-12-11.xml";

    // Said in other words (a code, a flag), or named by docs/sources/eu.md among what we ignore.
    private static readonly string[] NotKept =
    [
        "regulation@regulationType", "regulation@organisationType", "regulation@publicationDate", "regulation@logicalId",
        "subjectType@code", "subjectType@classificationCode", "nameAlias@gender", "nameAlias@firstName", "nameAlias@lastName",
        "nameAlias@strong", "nameAlias@regulationLanguage", "nameAlias@logicalId", "citizenship@countryIso2Code",
        "citizenship@regulationLanguage", "citizenship@logicalId", "birthdate@circa", "birthdate@calendarType", "birthdate@dayOfMonth",
        "birthdate@monthOfYear", "birthdate@countryIso2Code", "birthdate@regulationLanguage", "birthdate@logicalId",
        "regulationSummary@regulationType", "regulationSummary@publicationDate",
    ];

    [SkippableFact]
    public void The_excerpt_is_read_with_all_its_facts()
    {
        using var file = File.OpenRead(Corpora.Path(Sample));
        using var snapshot = new EuSource().Open(file);
        var record = Assert.IsType<ListEntry.Record>(Assert.Single(snapshot.Entries)).Designation;

        Assert.Equal(new DateOnly(2024, 12, 11), snapshot.GeneratedOn);
        Assert.Equal(("13", "Saddam Hussein Al-Tikriti", TargetType.Person, "2003-07-07"), (record.Id.Value, record.Name, record.Type, record.ListedOn!.Value));
        Assert.Equal([("Abu Ali", null), ("Abou Ali", "language FR")], record.Aliases.Select(alias => (alias.Name, alias.Note)));
        Assert.Equal(("1937-04-28", "al-Awja, near Tikrit, IRAQ"), (record.Births[0].Date!.Value, record.Births[0].Place));
        Assert.Equal([new CountryLink(new("IRQ"), "programme IRQ, citizenship")], record.Countries);
        Assert.Equal(["1210/2003 (OJ L169)"], record.LegalBasis);
        Assert.Equal("UNSC RESOLUTION 1483", record.Remarks);
    }

    [SkippableFact]
    public void Every_element_and_attribute_of_the_excerpt_is_known_or_passed_over_by_decision()
    {
        using var file = File.OpenRead(Corpora.Path(Sample));
        using var snapshot = new EuSource().Open(file);
        _ = snapshot.Entries.Count();

        Assert.Empty(snapshot.UnknownElements);
    }

    [SkippableFact]
    public void Every_attribute_of_the_excerpt_that_says_something_is_kept_but_for_those_that_the_page_names()
    {
        var sample = XElement.Load(Corpora.Path(Sample));
        using var file = File.OpenRead(Corpora.Path(Sample));
        using var snapshot = new EuSource().Open(file);
        var record = Assert.IsType<ListEntry.Record>(Assert.Single(snapshot.Entries)).Designation;
        var kept = string.Join('\n', Texts(record));

        var lost = sample.Descendants()
            .SelectMany(element => element.Attributes().Select(attribute => (Name: $"{element.Name.LocalName}@{attribute.Name.LocalName}", attribute.Value)))
            .Where(attribute => attribute.Value.Length > 0 && !kept.Contains(attribute.Value, StringComparison.OrdinalIgnoreCase))
            .Select(attribute => attribute.Name);

        Assert.Empty(lost.Distinct(StringComparer.Ordinal).Except(NotKept, StringComparer.Ordinal));
    }

    [SkippableTheory]
    [InlineData("32011R0359", 321)]
    [InlineData("32012R0267", 339)]
    public void The_reader_says_of_the_recorded_Iran_listings_what_the_journal_says(string act, int entries)
    {
        var folder = Corpora.Path("eu/journal");
        var recorded = Records(EuRecording.Of(folder).Content);

        var compared = 0;
        foreach (var row in EuJournal.Rows(Path.Combine(folder, $"{act}.csv")))
        {
            var record = recorded[row["id"]];
            Assert.Contains(PublishedText.Clean(row["name"]), record.Aliases.Select(alias => alias.Name).Prepend(record.Name));
            Assert.All(EuJournal.Parts(row["alias"]), alias => Assert.Contains(PublishedText.Clean(alias), record.Aliases.Select(known => known.Name).Prepend(record.Name)));
            Assert.Equal(EuJournal.Day(row["startDate"]), record.ListedOn?.Value);
            Assert.Equal(row["schema"] == "Person" ? TargetType.Person : TargetType.Organisation, record.Type);
            Assert.Contains(record.Countries, country => country.Code.Value == "IRN");
            Assert.Equal(row["nationality"].StartsWith("Iran", StringComparison.Ordinal) ? ["IRN"] : [], record.Nationalities.Select(nationality => nationality.Country!.Value.Value));
            Assert.Equal(row["birthPlace"].Length == 0 ? [] : [row["birthPlace"]], record.Births.Select(birth => birth.Place).OfType<string>());
            Assert.All(record.Documents, passport => Assert.Contains(passport.Number!, row["passportNumber"], StringComparison.Ordinal));
            Assert.All(record.Births, birth => Assert.True(birth.Date is null || EuJournal.Parts(row["birthDate"]).Any(text => Says(text, birth)), $"{row["id"]}: {birth}"));
            compared++;
        }

        Assert.Equal(entries, compared);
    }

    [SkippableTheory]
    [InlineData("32011R0359-9", "1963")]
    [InlineData("32011R0359-5", "1957-09-01")]
    [InlineData("32011R0359-19", "about 1956")]
    [InlineData("32011R0359-42", "1959 to 1960")]
    [InlineData("32012R0267-1", "1958; 1959")]
    [InlineData("32011R0359-79", "")]
    public void A_birth_is_as_precise_as_in_the_journal(string id, string births) => Assert.Equal(
        births,
        string.Join("; ", Records(EuRecording.Of(Corpora.Path("eu/journal")).Content)[id].Births.Where(birth => birth.Date is not null).Select(Shown)));

    // An account of the same decisions by another publisher, which no hand of ours has brought into the EU's form.
    [SkippableFact]
    public void Who_is_listed_since_the_UN_listed_him_has_the_UNs_day_but_for_six_of_whom_the_two_publishers_differ()
    {
        var folder = Corpora.Path("eu/journal");
        var records = Records(EuRecording.Of(folder).Content);
        using var file = File.OpenRead(Corpora.Path("un/consolidated_2020-11-30.xml"));
        using var un = new UnSource().Open(file);
        var byName = un.Entries.OfType<ListEntry.Record>().Select(entry => entry.Designation).Where(record => record.Programmes.Contains("Iran"))
            .SelectMany(record => NameKeys.Of(record).Select(name => (name.Key, Record: record)))
            .DistinctBy(pair => pair.Key, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Key, pair => pair.Record, StringComparer.Ordinal);

        // Annex VIII of Regulation 267/2012 is the EU's copy of the UN's list.
        var pairs = EuJournal.Rows(Path.Combine(folder, "32012R0267.csv"))
            .Where(row => row["annex"].StartsWith("VIII", StringComparison.Ordinal))
            .Select(row => records[row["id"]])
            .Select(record => (Record: record, Un: NameKeys.Of(record).Select(name => byName.GetValueOrDefault(name.Key)).FirstOrDefault(found => found is not null)))
            .Where(pair => pair.Un is not null)
            .ToArray();

        Assert.InRange(pairs.Length, 70, 84);
        Assert.Equal(
            ["IRe.010", "IRe.040", "IRe.042", "IRe.043", "IRe.059", "IRe.077"],
            pairs.Where(pair => pair.Record.ListedOn!.Value != pair.Un!.ListedOn!.Value).Select(pair => pair.Un!.Id.Value).Order(StringComparer.Ordinal));
    }

    private static bool Says(string text, Birth birth)
    {
        var years = birth.Until is { } until ? [birth.Date!.Value, until.Value] : new[] { birth.Date!.Value };
        return EuJournal.Day(text) == birth.Date.Value
            || (years.All(year => text.Contains(year, StringComparison.Ordinal)) && birth.Date.Approximate == text.StartsWith("circa", StringComparison.OrdinalIgnoreCase));
    }

    private static string Shown(Birth birth) => birth.Until is { } until ? $"{birth.Date} to {until}" : $"{birth.Date}";

    private static IEnumerable<string> Texts(Designation record) =>
        DesignationFields.Between(new Designation { Id = record.Id, Name = "", Type = TargetType.Other }, record)
            .SelectMany(change => change.After).Append(record.Id.Value);

    private static Dictionary<string, Designation> Records(string xml)
    {
        using var snapshot = EuFile.Open(xml);
        var records = snapshot.Entries.Select(entry => Assert.IsType<ListEntry.Record>(entry).Designation).ToDictionary(record => record.Id.Value, StringComparer.Ordinal);
        Assert.Empty(snapshot.UnknownElements);
        return records;
    }
}
