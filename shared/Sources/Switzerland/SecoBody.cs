namespace SanctionsTracker.Sources.Switzerland;

/// <summary>The <c>individual</c>, <c>entity</c> or <c>object</c> within a target.</summary>
/// <param name="Kind">Which of the three.</param>
public sealed record SecoBody(string Kind)
{
    /// <summary><c>male</c>, <c>female</c>.</summary>
    public string? Sex { get; init; }

    /// <summary><c>vessel</c> …</summary>
    public string? ObjectType { get; init; }

    public IReadOnlyList<SecoIdentity> Identities { get; init; } = [];

    public IReadOnlyList<string> Justifications { get; init; } = [];

    public IReadOnlyList<string> OtherInformation { get; init; } = [];

    public IReadOnlyList<SecoRelation> Relations { get; init; } = [];

    internal static SecoBody Read(ElementReader xml)
    {
        var body = new SecoBody(xml.Name) { Sex = xml.Attribute("sex"), ObjectType = xml.Attribute("object-type") };
        List<SecoIdentity> identities = [];
        List<string> justifications = [], information = [];
        List<SecoRelation> relations = [];
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "identity": identities.Add(SecoIdentity.Read(xml)); break;
                case "relation": relations.Add(SecoRelation.Read(xml)); break;
                case "justification": Add(justifications, xml.Published()); break;
                case "other-information": Add(information, xml.Published()); break;
                default: xml.SkipUnknown(); break;
            }
        }

        return body with { Identities = identities, Justifications = justifications, OtherInformation = information, Relations = relations };
    }

    private static void Add(List<string> texts, string? text)
    {
        if (text is not null) texts.Add(text);
    }
}
