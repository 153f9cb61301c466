namespace SanctionsTracker.Sources.Canada;

/// <summary>A <c>record</c> of the list: texts by the names of their elements, cleaned, empty ones left out.</summary>
/// <param name="Position">Its place among the records of the file, from 1.</param>
/// <param name="Fields">The texts.</param>
/// <param name="Fault">What is wrong with the record's structure; null where nothing is.</param>
public sealed record CanadaRecord(int Position, IReadOnlyDictionary<string, string> Fields, string? Fault)
{
    public string? Country => Text("Country");

    public string? LastName => Text("LastName");

    public string? GivenName => Text("GivenName");

    public string? EntityOrShip => Text("EntityOrShip");

    /// <summary>A person's title or rank, or the kind of ship.</summary>
    public string? TitleOrShip => Text("TitleOrShip");

    public string? ShipImoNumber => Text("ShipIMONumber");

    public string? DateOfBirthOrShipBuildDate => Text("DateOfBirthOrShipBuildDate");

    public string? Aliases => Text("Aliases");

    public string? Schedule => Text("Schedule");

    public string? Item => Text("Item");

    public string? DateOfListing => Text("DateOfListing");

    private string? Text(string element) => Fields.GetValueOrDefault(element);
}
