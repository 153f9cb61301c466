namespace SanctionsTracker.Lineup;

/// <summary>The periods before and after dates, as they are asked for.</summary>
/// <param name="From">The first offset: −3 is three periods before the period of a date.</param>
/// <param name="To">The last offset, not before the first.</param>
/// <param name="Around">The period of each date: one that stands here twice counts twice.</param>
/// <param name="Coarser">How many dates more there are that are too coarse to say in which period they lie.</param>
/// <param name="Newest">The period of today. Later ones have not begun: they have no counts yet, not counts of 0.</param>
public sealed record WindowQuestion(int From, int To, IReadOnlyList<Period> Around, int Coarser, Period Newest);
