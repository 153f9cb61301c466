using Microsoft.Extensions.Logging.Console;

namespace SanctionsTracker.Functions.Hosting.Local;

/// <summary>Logs of commands that run once: warnings alone, to standard error, since standard output is the command's own.</summary>
internal static class CommandLogging
{
    public static void AddForCommand(this ILoggingBuilder logging) => logging
        .ClearProviders()
        .AddFilter<ConsoleLoggerProvider>(category: null, LogLevel.Warning)
        // A start that fails is told by the command, in a line.
        .AddFilter<ConsoleLoggerProvider>("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None)
        .AddSimpleConsole(console => console.SingleLine = true)
        .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
}
