using CsCheck;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Sources.OfacChanges;

namespace SanctionsTracker.Tests.Sources.OfacChanges;

public sealed class ReconciliationTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_both_know_agrees()
    {
        var found = Reconciliation.Between([Span(0, 10, ("a", PublishedAction.Add), ("b", PublishedAction.Remove))], [Their("a", PublishedAction.Add, 3), Their("b", PublishedAction.Remove, 4)]);

        Assert.Equal((2, "", ""), Told(found));
    }

    [Fact]
    public void What_one_side_does_not_know_is_told()
    {
        var found = Reconciliation.Between([Span(0, 10, ("a", PublishedAction.Add))], [Their("b", PublishedAction.Add, 3)]);

        Assert.Equal((0, "b Add", "a Add"), Told(found));
    }

    [Theory]
    [InlineData("Add Remove", "")]
    [InlineData("Remove Add", "x Modify")]
    [InlineData("Add Modify", "x Add")]
    [InlineData("Modify Modify", "x Modify")]
    [InlineData("Modify Remove", "x Remove")]
    [InlineData("Add Remove Add", "x Add")]
    [InlineData("Remove Add Remove", "x Remove")]
    public void What_was_published_between_two_snapshots_is_accumulated(string actions, string net)
    {
        var theirs = actions.Split(' ').Select((action, day) => Their("x", Enum.Parse<PublishedAction>(action), day + 1));

        Assert.Equal((0, net, ""), Told(Reconciliation.Between([Span(0, 10)], [.. theirs])));
    }

    [Fact]
    public void What_was_published_before_the_first_and_after_the_last_snapshot_does_not_count() =>
        Assert.Equal((0, "", ""), Told(Reconciliation.Between([Span(2, 4)], [Their("a", PublishedAction.Add, 2), Their("b", PublishedAction.Add, 5)])));

    [Fact]
    public void A_snapshot_taken_some_minutes_early_or_late_is_no_difference() =>
        Assert.Equal((1, "", ""), Told(Reconciliation.Between([Span(0, 5), Span(5, 10, ("a", PublishedAction.Add))], [Their("a", PublishedAction.Add, 5)])));

    [Fact]
    public void Two_snapshots_later_it_is_a_difference() => Assert.Equal(
        (0, "a Add", "a Add"),
        Told(Reconciliation.Between([Span(0, 5), Span(5, 7), Span(7, 10, ("a", PublishedAction.Add))], [Their("a", PublishedAction.Add, 5)])));

    [Fact]
    public void A_span_that_was_not_told_is_left_out() =>
        Assert.Equal((0, "", ""), Told(Reconciliation.Between([Span(0, 5) with { IsTold = false }], [Their("a", PublishedAction.Add, 3)])));

    /// <summary>A publisher that tells everything, and snapshots at any times, leave no difference.</summary>
    [Fact]
    public void However_snapshots_fall_a_full_account_leaves_no_difference() => Gen.Select(
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 2], Gen.Int[1, 99]).Array[0, 30],
        Gen.Int[1, 98].Array[0, 6]).Sample((wanted, cuts) =>
    {
        var (states, theirs) = Publish(wanted);
        int[] days = [0, .. cuts.Distinct().Order(), 99];
        var spans = days.Zip(days.Skip(1)).Select(pair => Span(pair.First, pair.Second, [.. Diff(states[pair.First], states[pair.Second])])).ToArray();

        var found = Reconciliation.Between(spans, theirs);

        // A record that left and came back with the same content shows no difference to us: published, it is an amendment.
        Assert.Empty(found.OnlyOurs);
        Assert.Empty(found.OnlyTheirs);
    });

    private static (Dictionary<string, int>[] States, List<TheirChange> Theirs) Publish((int Id, int Act, int Day)[] wanted)
    {
        var (now, version) = (new Dictionary<string, int>(StringComparer.Ordinal), 0);
        var states = new Dictionary<string, int>[100];
        var theirs = new List<TheirChange>();
        for (var day = 0; day < 100; day++)
        {
            foreach (var one in wanted.Where(act => act.Day == day).DistinctBy(act => act.Id))
            {
                var id = $"r{one.Id}";
                var action = !now.ContainsKey(id) ? PublishedAction.Add : one.Act == 0 ? PublishedAction.Remove : PublishedAction.Modify;
                if (action == PublishedAction.Remove) now.Remove(id);
                else now[id] = ++version;
                theirs.Add(Their(id, action, day));
            }

            states[day] = new(now, StringComparer.Ordinal);
        }

        return (states, theirs);
    }

    private static IEnumerable<(string, PublishedAction)> Diff(Dictionary<string, int> before, Dictionary<string, int> after)
    {
        foreach (var (id, version) in after)
        {
            if (!before.TryGetValue(id, out var old)) yield return (id, PublishedAction.Add);
            else if (old != version) yield return (id, PublishedAction.Modify);
        }

        foreach (var id in before.Keys.Where(id => !after.ContainsKey(id))) yield return (id, PublishedAction.Remove);
    }

    private static SnapshotSpan Span(int from, int to, params (string Id, PublishedAction Action)[] changes) =>
        new(Start.AddDays(from), Start.AddDays(to), Commit: 1, IsTold: true)
        {
            Changes = [.. changes.Select(change => new OurChange(change.Id, change.Action, change.Id, Start.AddDays(to)))],
        };

    private static TheirChange Their(string id, PublishedAction action, int day) => new(id, action, id, Start.AddDays(day), day);

    private static (int Agreed, string OnlyTheirs, string OnlyOurs) Told(Reconciliation found) => (
        found.Agreed,
        string.Join(' ', found.OnlyTheirs.Select(change => $"{change.Id} {change.Action}")),
        string.Join(' ', found.OnlyOurs.Select(change => $"{change.Id} {change.Action}")));
}
