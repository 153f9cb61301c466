using System.Globalization;
using SanctionsTracker.Functions.Commands;

namespace SanctionsTracker.Functions;

/// <summary>The local host's entry point. Public, since tests start the app by it and Playwright has a public Program too.</summary>
public sealed class Program
{
    private Program()
    {
    }

    public static Task<int> Main(string[] args)
    {
        // What is printed and answered does not depend on the machine's language.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        return CommandLine.RunAsync(args);
    }
}
