using System.Diagnostics;
using CsCheck;
using SanctionsTracker.Designations;
using SanctionsTracker.Extraction;
using SanctionsTracker.Extraction.Entities;

namespace SanctionsTracker.Tests.Extraction.Entities;

public sealed class EntityExtractorProperties
{
    private static readonly EntityExtractor Extractor = Names.With(
        Names.Record("ofac-sdn:1", TargetType.Organisation, "IRN", "MAHAN AIR", "Mahan"),
        Names.Record("ofac-sdn:2", TargetType.Vessel, "IRN", "HOPE"),
        Names.Record("un:3", TargetType.Person, "AFG", "Mohammad Ahmadi Agha"));

    private static readonly Gen<string> Pieces = Gen.OneOf(new[]
    {

        "Iran", "U.S.", "Mahan Air", "Mahan", "tanker", "Hope", "Mohammad Ahmadi Agha", "Gen.", "President", "Bank of", "University", "(", ")", "(ABC)", "'s", "’", "-", ". ", ", ",
        "\n", "\n\n", " ", "the", "and", "“", "[", "]", "\u202E", "\u200F", "\u00AD", "é", "e\u0301", "\uD83D", "\uDE00", "中", "محمد", "&", "\0", "\uFEFF", "1980", "İ", "ß", "Ǆ",
    }.Select(Gen.Const).ToArray());

    private static readonly Gen<string> Texts = Gen.OneOf(Pieces.Array[0, 60].Select(string.Concat), Gen.String, Pieces.Array[0, 60].Select(pieces => string.Join(' ', pieces)));

    [Fact]
    public void Every_entity_stands_where_it_says_and_none_within_another() => Texts.Sample(text =>
    {
        var end = 0;
        foreach (var entity in Extractor.Extract(new(text)))
        {
            Assert.True(entity.Start >= end);
            end = entity.Start + entity.Text.Length;
            Assert.Equal(text[entity.Start..end], entity.Text);
            Assert.InRange(entity.Confidence, 0.3, 1);
            Assert.Equal(entity.Kind == EntityKind.Designation, entity.Designations.Count > 0);
            Assert.NotEmpty(entity.Name);
        }
    });

    [Fact]
    public void The_same_text_gives_the_same_entities() => Texts.Sample(text =>
        Assert.Equal(Names.Told(Extractor.Extract(new(text))), Names.Told(Extractor.Extract(new(text)))));

    [Fact]
    public void Words_before_a_text_only_move_what_is_found_in_it() => Texts.Sample(text =>
    {
        const string Before = "nothing here.\n\n";
        var moved = Extractor.Extract(new(Before + text));
        Assert.Equal(
            Extractor.Extract(new(text)).Select(entity => (entity.Start + Before.Length, entity.Text, entity.Id)),
            moved.Select(entity => (entity.Start, entity.Text, entity.Id)));
    });

    [Theory]
    [InlineData("a", 1_000_000)]
    [InlineData("A", 1_000_000)]
    [InlineData("A ", 500_000)]
    [InlineData("Mahan ", 150_000)]
    [InlineData("Gen. ", 200_000)]
    [InlineData("(ABC) ", 150_000)]
    [InlineData("Bank of ", 120_000)]
    [InlineData("U.", 500_000)]
    [InlineData("\u202E", 1_000_000)]
    [InlineData("\n", 1_000_000)]
    [InlineData("'", 1_000_000)]
    public void A_megabyte_of_one_thing_is_read_in_time(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        var watch = Stopwatch.StartNew();

        Extractor.Extract(new(text));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed} for a megabyte of '{piece}'.");
    }

    [Fact]
    public void A_given_name_that_two_thousand_records_share_is_read_in_time_and_means_whom_the_text_names()
    {
        var shared = Names.With([.. Enumerable.Range(0, 2000).Select(number =>
            Names.Record($"ofac-sdn:{number}", TargetType.Person, "IRN", $"Qasem Mahdavi Number{number}", "Qasem"))]);
        var text = $"Qasem Mahdavi Number7. {string.Concat(Enumerable.Repeat("Qasem. ", 20_000))}";
        var watch = Stopwatch.StartNew();

        var found = shared.Extract(new(text));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
        Assert.Equal(20_001, found.Count);
        Assert.All(found, entity => Assert.Equal("ofac-sdn:7", entity.Id));
    }
}
