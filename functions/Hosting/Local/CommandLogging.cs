using Microsoft.Extensions.Logging.Console;

namespace SanctionsTracker.Functions.Hosting.Local;

/// <summary>Logs of commands that run once: warnings alone, to standard error, since standard output is the command's own.</summary>
internal static class CommandLogging
{
    public static void AddForCommand(this ILoggingBuilder logging) => logging
        .ClearProviders()
        .AddFilter<ConsoleLoggerProvider>(category: null, LogLevel.Warning)
        .AddSimpleConsole(console => console.SingleLine = true)
        .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
}
