using SanctionsTracker.Tests.Ingestion.Model;

namespace SanctionsTracker.Tests.Digests.Faults;

/// <summary>Kills a process at a step: nothing of it goes on, and what it was about to give back it keeps.</summary>
internal sealed class Fuse
{
    private readonly Lock _gate = new();
    private int? _left;

    public bool HasBlown { get; private set; }

    /// <summary>The process dies at the step after <paramref name="steps"/> more.</summary>
    public void Arm(int steps)
    {
        lock (_gate) _left = steps;
    }

    /// <exception cref="ProcessDiedException">The process is dead.</exception>
    public void Step()
    {
        lock (_gate)
        {
            if (_left is { } left && !HasBlown) HasBlown = (_left = left - 1) < 0;
            if (HasBlown) throw new ProcessDiedException();
        }
    }
}
