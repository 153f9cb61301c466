namespace SanctionsTracker.Tests.Ingestion.Model;

/// <summary>A process of the model: alive until it is killed.</summary>
internal sealed class Process(string name)
{
    public bool IsDead { get; set; }

    /// <summary>How many steps of others it sleeps through; a stalled writer wakes after its lease has gone.</summary>
    public int Asleep { get; set; }

    public override string ToString() => name;
}
