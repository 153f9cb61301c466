namespace SanctionsTracker.Sources.Switzerland;

/// <summary>An <c>address</c>, <c>place-of-birth</c> or <c>place-of-issue</c>: a reference to a place, with what an address adds.</summary>
public sealed record SecoAddress
{
    /// <summary>The <c>ssid</c> of the place.</summary>
    public string? PlaceId { get; init; }

    /// <summary><c>good</c> or <c>low</c>.</summary>
    public string? Quality { get; init; }

    /// <summary><c>false</c> for an address that is none any more.</summary>
    public string? Current { get; init; }

    public string? CareOf { get; init; }

    public string? Details { get; init; }

    public string? PostBox { get; init; }

    public string? ZipCode { get; init; }

    public string? Remark { get; init; }

    internal static SecoAddress Read(ElementReader xml)
    {
        var address = new SecoAddress
        {
            PlaceId = xml.Attribute("place-id"),
            Quality = xml.Attribute("quality"),
            Current = xml.Attribute("current"),
        };
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "c-o": address = address with { CareOf = xml.Published() }; break;
                case "address-details": address = address with { Details = xml.Published() }; break;
                case "p-o-box": address = address with { PostBox = xml.Published() }; break;
                case "zip-code": address = address with { ZipCode = xml.Published() }; break;
                case "remark" or "remarks": address = address with { Remark = SecoText.Joined(address.Remark, xml.Published()) }; break;
                default: xml.SkipUnknown(); break;
            }
        }

        return address;
    }
}
