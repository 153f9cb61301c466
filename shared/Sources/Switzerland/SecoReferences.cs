namespace SanctionsTracker.Sources.Switzerland;

/// <summary>What targets refer to by number: programmes, by their sets of measures, and places. Filled while the file is read.</summary>
internal sealed class SecoReferences
{
    private readonly Dictionary<string, (SecoProgramme Programme, string? Set)> _sets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SecoPlace> _places = new(StringComparer.Ordinal);

    public void Add(SecoProgramme programme)
    {
        foreach (var (ssid, set) in programme.Sets) _sets[ssid] = (programme, set);
    }

    public void Add(string ssid, SecoPlace place) => _places[ssid] = place;

    public (SecoProgramme Programme, string? Set)? Set(string ssid) => _sets.TryGetValue(ssid, out var set) ? set : null;

    public SecoPlace? Place(string? ssid) => ssid is null ? null : _places.GetValueOrDefault(ssid);

    /// <summary>Whether all that the target refers to has been read.</summary>
    public bool Cover(SecoTarget target) =>
        target.SanctionsSetIds.All(_sets.ContainsKey)
        && (target.Body is null || target.Body.Identities.All(identity => identity.PlaceIds.All(_places.ContainsKey)));
}
