using SanctionsTracker.Designations;

namespace SanctionsTracker.Tests.Sources.Ofac;

public class OfacNamingTests
{
    [Fact]
    public void The_name_is_in_reading_order() =>
        Assert.Equal("Abdollah ARAGHI", OfacXml.Record(OfacXml.Entity()).Name);

    [Theory]
    [InlineData("First Name=Sayyed;Last Name=Tehrani;Middle Name=Mohammad;Middle Name=Ali", "Sayyed Mohammad Ali Tehrani")]
    [InlineData("Matronymic=Loera;Last Name=Guzman;First Name=Joaquin", "Joaquin Guzman Loera")]
    [InlineData("Last Name=Jafari", "Jafari")]
    [InlineData("Nickname=Engineer Morteza", "Engineer Morteza")]
    [InlineData("Entity Name=Quds Force", "Quds Force")]
    [InlineData("Vessel Name=Amin", "Amin")]
    [InlineData("Aircraft Name=EP-PUL", "EP-PUL")]
    public void Parts_are_put_in_order_by_their_types(string parts, string name) =>
        Assert.Equal(name, OfacXml.Record(OfacXml.Entity(names: $"<names>{Name(Translation(parts))}</names>")).Name);

    [Fact]
    public void A_part_of_an_unknown_type_leaves_the_name_as_OFAC_prints_it_and_is_counted()
    {
        var translation = Translation("First Name=Abdollah;Clan Name=X", "<formattedFullName>X, Abdollah</formattedFullName>");
        using var snapshot = OfacXml.Open(OfacXml.List(OfacXml.Entity(names: $"<names>{Name(translation)}</names>")));

        var record = Assert.IsType<SanctionsTracker.Sources.ListEntry.Record>(Assert.Single(snapshot.Entries));
        Assert.Equal("X, Abdollah", record.Designation.Name);
        Assert.EndsWith("/nameParts/namePart/type[.='Clan Name']", Assert.Single(snapshot.UnknownElements.Keys), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A.K.A.", "false", "aka", "strong")]
    [InlineData("F.K.A.", "true", "fka", "weak")]
    [InlineData("N.K.A.", "false", "nka", "strong")]
    public void An_alias_has_its_kind_quality_and_script(string type, string low, string kind, string quality)
    {
        var names = $"<names>{Name(Translation("Last Name=A"))}{Alias(type, low, Translation("First Name=B;Last Name=C"))}</names>";

        Assert.Equal([new Alias("B C", kind, quality, "Latn")], OfacXml.Record(OfacXml.Entity(names: names)).Aliases);
    }

    [Fact]
    public void An_unknown_kind_of_alias_rejects_the_entity()
    {
        var names = $"<names>{Name(Translation("Last Name=A"))}{Alias("P.K.A.", "false", Translation("Last Name=B"))}</names>";

        Assert.Equal("aliasType is \"P.K.A.\", a kind of alias that we do not know.", OfacXml.Rejected(OfacXml.Entity(names: names)).Reason);
    }

    [Theory]
    [InlineData("Arabic", "Arab", "First Name=حسن;Last Name=سبری نژاد", "حسن سبری نژاد")]
    [InlineData("Cyrillic", "Cyrl", "First Name=Мхд;Last Name=Альшвики;Middle Name=Амер", "Мхд Амер Альшвики")]
    [InlineData("Chinese Traditional", "Hant", "First Name=小明;Last Name=王", "王小明")]
    [InlineData("Hebrew", "Hebr", "Last Name=א", "א")]
    [InlineData("Adlam script", "Adlm", "Last Name=x", "x")]
    [InlineData("Linear A", null, "Last Name=y", "y")]
    public void The_primary_name_in_another_script_is_an_alias(string script, string? code, string parts, string text)
    {
        var name = Name(Translation("Last Name=A") + Translation(parts, isPrimary: false, script: script));

        var record = OfacXml.Record(OfacXml.Entity(names: $"<names>{name}</names>"));

        Assert.Equal("A", record.Name);
        Assert.Equal([new Alias(text, "original_script", "strong", code)], record.Aliases);
    }

    [Fact]
    public void The_Latin_form_is_the_name_even_where_another_is_marked_as_primary()
    {
        var name = Name(Translation("Last Name=الف", script: "Arabic") + Translation("Last Name=Alef", isPrimary: false));

        Assert.Equal("Alef", OfacXml.Record(OfacXml.Entity(names: $"<names>{name}</names>")).Name);
    }

    [Theory]
    [InlineData("", "No name is marked as the primary one.")]
    [InlineData("<names><name id=\"1\"><isPrimary>true</isPrimary></name></names>", "The primary name has no text.")]
    public void An_entity_without_a_name_is_rejected(string names, string reason) =>
        Assert.Equal(reason, OfacXml.Rejected(OfacXml.Entity(names: names)).Reason);

    private static string Name(string translations) =>
        $"<name id=\"1\"><isPrimary>true</isPrimary><isLowQuality>false</isLowQuality><translations>{translations}</translations></name>";

    private static string Alias(string type, string low, string translations) =>
        $"<name id=\"2\"><isPrimary>false</isPrimary><aliasType refId=\"1\">{type}</aliasType><isLowQuality>{low}</isLowQuality><translations>{translations}</translations></name>";

    private static string Translation(string parts, string more = "", bool isPrimary = true, string script = "Latin")
    {
        var elements = parts.Split(';').Select(part => part.Split('='))
            .Select(part => $"<namePart id=\"1\"><type refId=\"2\">{part[0]}</type><value>{part[1]}</value></namePart>");
        return $"<translation id=\"1\"><isPrimary>{(isPrimary ? "true" : "false")}</isPrimary><script refId=\"1\">{script}</script>{more}<nameParts>{string.Concat(elements)}</nameParts></translation>";
    }
}
