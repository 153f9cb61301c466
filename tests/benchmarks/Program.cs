using SanctionsTracker.Benchmarks.Sources;

namespace SanctionsTracker.Benchmarks;

public static class Program
{
    // One line per benchmark with a verb of its own; anything else goes to BenchmarkDotNet.
    private static readonly Dictionary<string, Action<string[]>> Verbs = new(StringComparer.Ordinal)
    {
        ["ofac-read"] = ReadOfac.Run,
        ["ofac-file"] = OfacFile.Run,
    };

    public static void Main(string[] args)
    {
        if (args is [var verb, .. var rest] && Verbs.TryGetValue(verb, out var run)) run(rest);
        else BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    }
}
