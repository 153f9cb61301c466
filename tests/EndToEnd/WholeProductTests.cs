using SanctionsTracker.Tests.Backup;
using SanctionsTracker.Tests.Storage;
using SanctionsTracker.Tests.Storage.Azure;

namespace SanctionsTracker.Tests.EndToEnd;

/// <summary>The whole local product on Azure's storage, as far as Azurite is it, and its way from one store to another.</summary>
public sealed class WholeProductTests(ProductOnBothStores product) : IClassFixture<ProductOnBothStores>
{
    [SkippableFact]
    public void Both_stores_hold_the_same_rows_in_the_end()
    {
        _ = product.Azure;

        AssertSame(product.OnEmbedded.Content, product.OnAzurite.Content);
        Assert.InRange(product.OnEmbedded.Content.Count, 7_000, 20_000);
    }

    [SkippableFact]
    public void Both_give_the_same_answers()
    {
        _ = product.Azure;

        AssertSame(product.OnEmbedded.Answers, product.OnAzurite.Answers);
    }

    [Fact]
    public void Every_address_that_is_compared_has_an_answer() =>
        Assert.DoesNotContain(product.OnEmbedded.Answers, answer => answer.Split(' ')[1] != "200");

    [SkippableFact]
    public void Both_deliver_the_same_digests_once()
    {
        _ = product.Azure;

        Assert.NotEmpty(product.OnEmbedded.Delivered);
        AssertSame(product.OnEmbedded.Delivered, product.OnAzurite.Delivered);
        Assert.Equal(product.OnAzurite.Delivered.Count, product.OnAzurite.Delivered.Select(digest => digest.Split(' ')[0]).Distinct().Count());
    }

    [Fact]
    public async Task An_embedded_store_moves_to_another_and_answers_the_same()
    {
        using var folder = new TemporaryFolder();
        await AssertMovesAsync(product.Embedded, ProductOnBothStores.On(folder), product.OnEmbedded.Answers);
    }

    [SkippableFact]
    public async Task An_embedded_store_moves_to_Azure_and_answers_the_same()
    {
        _ = product.Azure;
        using var other = await Azurite.StartAsync();
        await AssertMovesAsync(product.Embedded, ProductOnBothStores.On(other!), product.OnEmbedded.Answers);
    }

    [SkippableFact]
    public async Task A_store_in_Azure_moves_to_an_embedded_one_and_answers_the_same()
    {
        using var folder = new TemporaryFolder();
        await AssertMovesAsync(product.Azure, ProductOnBothStores.On(folder), product.OnAzurite.Answers);
    }

    private static async Task AssertMovesAsync((string Name, string Value)[] from, (string Name, string Value)[] to, IReadOnlyList<string> answers)
    {
        using var backup = new TemporaryFolder();
        await using var source = await BackedStore.StartAsync(from);
        await source.ExportAsync(backup.Path);
        await using var target = await BackedStore.StartAsync(to);
        await target.ImportAsync(backup.Path);

        AssertSame(await source.ContentAsync(), await target.ContentAsync());
        await using var moved = new RecordedProduct(new StoppedClock { Now = new StoppedClock().Now.AddMinutes(1) }, to);
        AssertSame(answers, await moved.AnswersAsync());
    }

    // The first line that differs, rather than thousands.
    private static void AssertSame(IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        var differing = Enumerable.Range(0, Math.Max(expected.Count, actual.Count)).FirstOrDefault(at => expected.ElementAtOrDefault(at) != actual.ElementAtOrDefault(at), -1);
        if (differing >= 0) Assert.Equal(expected.ElementAtOrDefault(differing), actual.ElementAtOrDefault(differing));
    }
}
