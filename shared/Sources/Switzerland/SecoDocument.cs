namespace SanctionsTracker.Sources.Switzerland;

/// <summary>An <c>identification-document</c>.</summary>
public sealed record SecoDocument
{
    /// <summary><c>passport</c>, <c>id-card</c> …</summary>
    public string? Type { get; init; }

    public string? Number { get; init; }

    public SecoCountry? Issuer { get; init; }

    public string? IssuedOn { get; init; }

    public string? ExpiresOn { get; init; }

    public SecoAddress? PlaceOfIssue { get; init; }

    public string? Remark { get; init; }

    internal static SecoDocument Read(ElementReader xml)
    {
        var document = new SecoDocument { Type = xml.Attribute("document-type") };
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "number": document = document with { Number = xml.Published() }; break;
                case "issuer": document = document with { Issuer = SecoCountry.Read(xml) }; break;
                case "date-of-issue": document = document with { IssuedOn = xml.Published() }; break;
                case "expiry-date": document = document with { ExpiresOn = xml.Published() }; break;
                case "place-of-issue": document = document with { PlaceOfIssue = SecoAddress.Read(xml) }; break;
                case "remark" or "remarks": document = document with { Remark = SecoText.Joined(document.Remark, xml.Published()) }; break;
                default: xml.SkipUnknown(); break;
            }
        }

        return document;
    }
}
