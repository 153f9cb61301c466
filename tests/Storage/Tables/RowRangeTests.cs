using CsCheck;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Tests.Storage.Tables;

public sealed class RowRangeTests
{
    private static readonly Gen<string> Texts = Gen.String[Gen.Char["ab~\ud7ff\ue000\uffff"], 0, 4];

    [Fact]
    public void A_prefix_range_holds_the_keys_that_begin_with_it_and_no_other() => Gen.Select(Texts, Texts).Sample((prefix, key) =>
        Holds(RowRange.StartingWith(prefix), key) == key.StartsWith(prefix, StringComparison.Ordinal), iter: 20_000);

    [Theory]
    [InlineData("ab", "ac")]
    [InlineData("a~", "a\u007f")]
    [InlineData("😀", "😁")]
    [InlineData("a\U0010ffff", "b")]
    [InlineData("a\uffff", "b")]
    [InlineData("a\ud7ff", "a\ue000")]
    [InlineData("\U0010ffff", null)]
    [InlineData("", null)]
    public void The_end_of_a_prefix_is_the_next_valid_text(string prefix, string? end) => Assert.Equal(end, RowRange.StartingWith(prefix).Before);

    private static bool Holds(RowRange range, string key) =>
        string.CompareOrdinal(key, range.From) >= 0 && (range.Before is null || string.CompareOrdinal(key, range.Before) < 0);
}
