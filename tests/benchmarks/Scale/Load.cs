namespace SanctionsTracker.Benchmarks.Scale;

/// <summary>How much there is of what the tracker is used for.</summary>
/// <param name="Lists">Lists that are followed.</param>
/// <param name="RecordsOfAList">Records on each, on average.</param>
/// <param name="EventsADay">Changes of all lists.</param>
/// <param name="Subscribers">Who gets webhooks, each of every change.</param>
/// <param name="ReadsADay">Requests to the API.</param>
internal sealed record Load(double Lists, double RecordsOfAList, double EventsADay, double Subscribers, double ReadsADay);
