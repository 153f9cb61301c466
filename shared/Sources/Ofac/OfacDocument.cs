namespace SanctionsTracker.Sources.Ofac;

/// <summary>An identity document: <c>identityDocuments/identityDocument</c>. Parts that were not published are null.</summary>
internal sealed record OfacDocument
{
    /// <summary>"Passport", "National ID No.".</summary>
    public string? Type { get; private set; }

    /// <summary>The entity's name that it bears: <c>name/@nameId</c>.</summary>
    public string? NameId { get; private set; }

    /// <summary>That name as OFAC prints it.</summary>
    public string? Name { get; private set; }

    public string? Number { get; private set; }

    public bool? IsValid { get; private set; }

    public string? IssuingCountry { get; private set; }

    public string? IssuingLocation { get; private set; }

    public string? IssuingAuthority { get; private set; }

    public OfacDates? IssuedOn { get; private set; }

    public OfacDates? ExpiresOn { get; private set; }

    /// <summary>What else it says, in words: "Gender: Male".</summary>
    public IReadOnlyList<string> Features { get; private set; } = [];

    /// <summary>OFAC's remark.</summary>
    public string? Comments { get; private set; }

    public static OfacDocument Read(ElementReader xml)
    {
        var document = new OfacDocument();
        foreach (var name in xml.Children()) document.ReadPart(name, xml);
        return document;
    }

    private void ReadPart(string part, ElementReader xml)
    {
        switch (part)
        {
            case "type": Type = xml.Word(); break;
            case "name":
                NameId = xml.Attribute("nameId");
                Name = xml.Text();
                break;
            case "documentNumber": Number = xml.Text(); break;
            case "isValid": IsValid = xml.Flag(); break;
            case "issuingCountry": IssuingCountry = xml.Word(); break;
            case "issuingLocation": IssuingLocation = xml.Text(); break;
            case "issuingAuthority": IssuingAuthority = xml.Text(); break;
            case "issueDate": IssuedOn = OfacDates.Read(xml); break;
            case "expirationDate": ExpiresOn = OfacDates.Read(xml); break;
            case "idFeatures": Features = xml.Words("idFeature"); break;
            case "comments": Comments = xml.Text(); break;
            default: xml.SkipUnknown(); break;
        }
    }
}
