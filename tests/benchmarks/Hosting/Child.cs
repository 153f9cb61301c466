using System.Diagnostics;

namespace SanctionsTracker.Benchmarks.Hosting;

/// <summary>A program beside the benchmarks, started as its user would, what it prints read away.</summary>
internal sealed class Child : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);
    private readonly Process _process;

    private Child(Process process) => _process = process;

    public static Child Start(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> settings)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments.Prepend(Path.Combine(AppContext.BaseDirectory, program))) start.ArgumentList.Add(argument);
        foreach (var (name, value) in settings) start.Environment[name] = value;
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) =>
        {
            if (!string.IsNullOrEmpty(line.Data)) Console.Error.WriteLine(line.Data);
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new Child(process);
    }

    /// <summary>What it used of all processors since its start.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>The same when it ended, seen last.</summary>
    public TimeSpan Used { get; private set; }

    /// <summary>Waits for its end.</summary>
    /// <returns>Its peak working set in bytes (VmHWM, which only rises), asked every 10 ms.</returns>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public async Task<long> EndAsync()
    {
        var peak = 0L;
        while (!_process.HasExited)
        {
            _process.Refresh();
            try
            {
                peak = Math.Max(peak, _process.PeakWorkingSet64);
                Used = _process.TotalProcessorTime;
            }
            catch (InvalidOperationException)
            {
                // It ended between the two.
            }

            await Task.Delay(Pause, TimeProvider.System, CancellationToken.None);
        }

        return _process.ExitCode == 0 ? peak : throw new InvalidOperationException($"It ended with {_process.ExitCode}.");
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
