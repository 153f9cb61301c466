namespace SanctionsTracker.Sources.Switzerland;

/// <summary>Reads one target's element.</summary>
internal static class SecoTargetReader
{
    public static SecoTarget Read(ElementReader xml, int position)
    {
        xml.BeginEntry();
        var ssid = xml.Attribute("ssid");
        // Until about 2020 the set stood in an attribute.
        List<string> sets = xml.Attribute("sanctions-set-id") is { } set ? [set] : [];
        List<string> identifiers = [];
        List<SecoAttribute> attributes = [];
        List<SecoModification> modifications = [];
        SecoBody? body = null;
        string? fault = null;
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "sanctions-set-id": Add(sets, xml.Word()); break;
                case "foreign-identifier": Add(identifiers, xml.Published()); break;
                case "generic-attribute": attributes.Add(SecoAttribute.Read(xml)); break;
                case "modification": modifications.Add(SecoModification.Read(xml)); break;
                case "individual" or "entity" or "object":
                    if (body is not null) fault = $"It is {body.Kind} and {name}";
                    body = SecoBody.Read(xml);
                    break;
                default: xml.SkipUnknown(); break;
            }
        }

        return new(position)
        {
            Ssid = ssid,
            SanctionsSetIds = sets,
            ForeignIdentifiers = identifiers,
            Attributes = attributes,
            Modifications = modifications,
            Body = body,
            Fault = xml.Fault ?? fault,
        };
    }

    private static void Add(List<string> texts, string? text)
    {
        if (text is not null) texts.Add(text);
    }
}
