namespace SanctionsTracker.News;

/// <summary>How much of what was found in an article was not kept, since it would not fit.</summary>
/// <param name="Dates">How many dates more it names.</param>
/// <param name="Entities">How many entities more.</param>
/// <param name="Events">How many events more.</param>
/// <param name="Mentions">How many designations more.</param>
public sealed record NewsLeftOut(int Dates, int Entities, int Events, int Mentions)
{
    public static NewsLeftOut Nothing { get; } = new(0, 0, 0, 0);
}
