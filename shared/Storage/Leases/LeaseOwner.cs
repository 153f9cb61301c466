using System.Diagnostics;
using System.Globalization;

namespace SanctionsTracker.Storage.Leases;

/// <summary>Who takes a lease: a machine, a process on it, and one acquisition by that.</summary>
public static class LeaseOwner
{
    private const char Separator = '/';

    /// <summary>A name for one acquisition by this process.</summary>
    public static string New(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return string.Join(
            Separator,
            Environment.MachineName,
            Environment.ProcessId.ToString(CultureInfo.InvariantCulture),
            Guid.CreateVersion7(clock.GetUtcNow()).ToString("N"));
    }

    /// <summary>Whether the owner was a process of this machine that has ended: it cannot give its lease back, and nobody need wait for it
    /// to lapse. False where that cannot be told.</summary>
    /// <remarks>Two containers of one host name that share a folder can be mistaken here; as with clocks that differ, the fencing number and
    /// the ETags of what they write then decide.</remarks>
    public static bool IsGone(string owner)
    {
        ArgumentNullException.ThrowIfNull(owner);
        return owner.Split(Separator) is [var machine, var process, _]
            && machine == Environment.MachineName
            && int.TryParse(process, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            && !Runs(id);
    }

    private static bool Runs(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return true;
        }
    }
}
