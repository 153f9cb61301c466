using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Ofac;

/// <summary>
/// The countries that a designation counts for: those its programmes are about, those it is a national or citizen of, has an address
/// in, flies the flag of or is registered in. Equal links are one object for the whole list.
/// </summary>
/// <param name="unknown">Is told of programmes that we do not know, by path.</param>
internal sealed class OfacAttribution(Action<string> unknown)
{
    private const string Path = "/sanctionsData/entities/entity/sanctionsPrograms/sanctionsProgram";

    private readonly Dictionary<Claim, CountryLink> _links = [];
    private readonly List<Claim> _claims = [];

    public IReadOnlyList<CountryLink> Of(IReadOnlyList<string> programmes, OfacFacts facts, IReadOnlyList<Address> addresses)
    {
        _claims.Clear();
        foreach (var code in programmes) AddProgramme(code);
        foreach (var (country, basis) in facts.Bases) Add(country, programme: null, basis);
        foreach (var address in addresses)
        {
            if (address.Country is { } country) Add(country, programme: null, OfacBases.Address);
        }

        if (_claims.Count == 0) return [];
        _claims.Sort((one, other) => one.Country.CompareTo(other.Country));
        var links = new CountryLink[_claims.Count];
        for (var i = 0; i < links.Length; i++) links[i] = LinkOf(_claims[i]);
        return links;
    }

    private void AddProgramme(string code)
    {
        if (OfacProgrammes.Find(code) is { } programme)
        {
            foreach (var country in programme.Countries) Add(country, code, OfacBases.None);
        }
        else
        {
            unknown($"{Path}[.='{code}']");
        }
    }

    private void Add(CountryCode country, string? programme, OfacBases basis)
    {
        var index = _claims.FindIndex(claim => claim.Country == country);
        if (index < 0) _claims.Add(new Claim(country, programme is null ? null : $"programme {programme}", basis));
        else
        {
            var claim = _claims[index];
            var programmes = programme is null ? claim.Programmes : $"{claim.Programmes}, programme {programme}";
            _claims[index] = new Claim(country, programmes, claim.Bases | basis);
        }
    }

    private CountryLink LinkOf(Claim claim)
    {
        if (!_links.TryGetValue(claim, out var link)) _links[claim] = link = new CountryLink(claim.Country, claim.Reason());
        return link;
    }

    private readonly record struct Claim(CountryCode Country, string? Programmes, OfacBases Bases)
    {
        public string Reason()
        {
            var bases = Bases == OfacBases.None ? null : Bases.ToString().ToLowerInvariant();
            return Programmes is null ? bases! : bases is null ? Programmes : $"{Programmes}, {bases}";
        }
    }
}
