using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Ofac;

/// <summary>Gathers what the features and other facts of one entity say.</summary>
internal sealed class OfacFacts(OfacCountries countries, OfacReferences references, OfacLabels labels, OfacFaults faults)
{
    private readonly List<Birth> _births = [];
    private readonly List<Nationality> _nationalities = [];
    private readonly List<Particular> _particulars = [];
    private readonly List<(CountryCode Country, OfacBases Basis)> _bases = [];

    public IReadOnlyList<Birth> Births => _births;

    public IReadOnlyList<Nationality> Nationalities => _nationalities;

    public IReadOnlyList<Particular> Particulars => _particulars;

    /// <summary>The countries that a feature ties the entity to, with repetitions.</summary>
    public IReadOnlyList<(CountryCode Country, OfacBases Basis)> Bases => _bases;

    public void Add(OfacGeneralInfo? info) => AddParticular("title", info?.Title);

    public void Add(IReadOnlyList<OfacListing> lists, OfacListings listings)
    {
        foreach (var listing in lists) AddParticular("sanctions_list", listings.Described(listing));
    }

    public void AddSanctions(IReadOnlyList<string> types)
    {
        foreach (var type in types) AddParticular("sanctions_type", type);
    }

    public void Add(OfacFeature feature)
    {
        var value = feature.Value ?? references.ValueOf(feature.ValueRefId);
        if (feature.Type is null || value is null)
        {
            faults.Add($"A feature ({feature.Type ?? "of no type"}) has no {(feature.Type is null ? "type" : "value")}.");
            return;
        }

        if (feature.Date is { } date && !OfacPeriod.Exists(date)) faults.Add(OfacPeriod.Fault(date, feature.Type));
        switch (feature.Type)
        {
            case "Birthdate": AddBirth(feature, value); break;
            case "Place of Birth": AddBirthplace(feature, value); break;
            case "Nationality Country": AddNationality(feature, value, "nationality", OfacBases.Nationality); break;
            case "Citizenship Country": AddNationality(feature, value, "citizenship", OfacBases.Citizenship); break;
            default: AddOther(feature, value); break;
        }
    }

    private void AddBirth(OfacFeature feature, string value)
    {
        if (OfacBirthdate.TryRead(value, feature.Date, out var born)) _births.Add(new Birth(born.From, born.Until, Note: NoteOn(feature)));
        else faults.Add($"Birthdate is \"{value}\", which is not a date that exists.");
    }

    private void AddBirthplace(OfacFeature feature, string value)
    {
        var country = countries.Named(value[(value.LastIndexOf(',') + 1)..].Trim());
        _births.Add(new Birth(Place: value, Country: country, Note: NoteOn(feature)));
    }

    private void AddNationality(OfacFeature feature, string value, string kind, OfacBases basis)
    {
        _nationalities.Add(new Nationality(value, AddBasis(feature, value, basis), kind, NoteOn(feature)));
    }

    private void AddOther(OfacFeature feature, string value)
    {
        var label = labels.Of(feature.Type!);
        if (label is "vessel_flag" or "other_vessel_flag") AddBasis(feature, value, OfacBases.Flag);
        if (label is "registration_country" or "nationality_of_registration") AddBasis(feature, value, OfacBases.Registration);
        AddParticular(label, NoteOn(feature) is { } note ? $"{value} ({note})" : value);
    }

    private CountryCode? AddBasis(OfacFeature feature, string value, OfacBases basis)
    {
        var country = countries.Named(value);
        if (country is { } code && feature.Reliability != "False") _bases.Add((code, basis));
        return country;
    }

    private void AddParticular(string label, string? value)
    {
        if (value is not null) _particulars.Add(new Particular(label, value));
    }

    // "Confirmed" is the rule, and said or left out without a pattern.
    private static string? NoteOn(OfacFeature feature) => feature.Reliability is null or "Confirmed"
        ? feature.Comments
        : OfacNotes.Join($"reliability: {feature.Reliability}", feature.Comments);
}
