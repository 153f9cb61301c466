using System.Security.Cryptography;
using System.Text;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Tests.Designations;

public class ContentHashTests
{
    private static readonly Designation Araghi = new()
    {
        Id = new DesignationId(new ListId("ofac-sdn"), "10001"),
        Name = "Abdollah ARAGHI",
        Type = TargetType.Person,
        Programmes = ["IFSR", "IRGC"],
        Aliases = [new Alias("عبدالله عراقی", "original_script", "strong", "Arab"), new Alias("Aziz", "aka", "weak")],
        ListedOn = PartialDate.OfDay(2010, 6, 16),
    };

    [Fact]
    public void The_hash_covers_every_field_and_value_each_behind_its_mark()
    {
        var meaning = string.Concat(DesignationFields.Of(Araghi)
            .Select(field => "\u001d" + field.Field + string.Concat(field.Values.Select(value => "\u001e" + value))));

        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(meaning))[..16]), DesignationFields.HashOf(Araghi));
    }

    [Fact]
    public void Order_and_repetition_of_members_are_no_part_of_it() =>
        Assert.Equal(
            DesignationFields.HashOf(Araghi),
            DesignationFields.HashOf(Araghi with { Programmes = ["IRGC", "IFSR", "IRGC"], Aliases = [.. Araghi.Aliases.Reverse()] }));

    [Fact]
    public void Another_word_is_another_hash() =>
        Assert.NotEqual(DesignationFields.HashOf(Araghi), DesignationFields.HashOf(Araghi with { Programmes = ["IFSR"] }));
}
