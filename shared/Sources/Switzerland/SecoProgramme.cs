namespace SanctionsTracker.Sources.Switzerland;

/// <summary>A <c>sanctions-program</c>: an ordinance, with the sets of measures that targets refer to.</summary>
/// <param name="Key">Its short name, <c>Belarus</c>.</param>
/// <param name="Name">The ordinance: <c>Ordinance of 15 June 2016 on measures against Belarus</c>.</param>
/// <param name="Origin">Whose sanctions it follows: <c>UN</c>, <c>EU</c>.</param>
/// <param name="Sets">What the sets of measures are, by their <c>ssid</c>.</param>
public sealed record SecoProgramme(string? Key, string? Name, string? Origin, IReadOnlyDictionary<string, string?> Sets)
{
    internal static SecoProgramme Read(ElementReader xml)
    {
        var (key, programme) = (new SecoWording(), new SecoWording());
        string? origin = null;
        var sets = new Dictionary<string, SecoWording>(StringComparer.Ordinal);
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "program-key": key.Read(xml); break;
                case "program-name": programme.Read(xml); break;
                case "origin": origin = xml.Word(); break;
                case "sanctions-set":
                    var ssid = xml.Attribute("ssid") ?? "";
                    if (!sets.TryGetValue(ssid, out var set)) sets[ssid] = set = new SecoWording();
                    set.Read(xml);
                    break;
                default: xml.SkipUnknown(); break;
            }
        }

        return new(key.Text, programme.Text, origin, sets.ToDictionary(set => set.Key, set => set.Value.Text, StringComparer.Ordinal));
    }
}
