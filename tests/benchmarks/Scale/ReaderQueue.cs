namespace SanctionsTracker.Benchmarks.Scale;

/// <summary>Readers who come at random and wait for one of so many places: Erlang's formula C, https://en.wikipedia.org/wiki/Erlang_(unit)#Erlang_C_formula.</summary>
internal static class ReaderQueue
{
    /// <summary>How likely a reader waits, and how long on average, in seconds.</summary>
    /// <param name="aSecond">How many come.</param>
    /// <param name="seconds">How long one is answered.</param>
    /// <param name="places">How many are answered at a time; more than are busy on average.</param>
    public static (double Waits, double Seconds) Of(double aSecond, double seconds, int places)
    {
        var busy = aSecond * seconds;
        if (busy >= places) throw new ArgumentOutOfRangeException(nameof(places), places, "More come than go.");
        // The inverse of Erlang's B, place by place, so that nothing overflows.
        var inverse = 1.0;
        for (var place = 1; place <= places; place++) inverse = 1 + (inverse * place / busy);
        var blocked = 1 / inverse;
        var waits = blocked / (1 - (busy / places * (1 - blocked)));
        return (waits, waits * seconds / (places - busy));
    }
}
