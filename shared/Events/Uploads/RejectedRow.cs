namespace SanctionsTracker.Events.Uploads;

/// <summary>A record of an upload that cannot be used.</summary>
/// <param name="Row">Which: from 1, the header not counted.</param>
/// <param name="Line">The line of the upload where it begins, from 1, every line counted.</param>
/// <param name="Reason">All that is wrong with it.</param>
public sealed record RejectedRow(int Row, int Line, string Reason);
