using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace SanctionsTracker.Functions.Commands.Subscriptions;

/// <summary>Options that take a time.</summary>
internal static class GivenTime
{
    /// <summary>A time, in UTC where it has no offset; a day alone means its first moment.</summary>
    public static Option<DateTimeOffset?> Option(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "TIME",
        CustomParser = Read,
    };

    private static DateTimeOffset? Read(ArgumentResult given)
    {
        if (DateTimeOffset.TryParse(
            given.Tokens[0].Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)) return time;
        given.AddError($"'{given.Tokens[0].Value}' is no time (2017-02-03T04:05:06Z) and no day (2017-02-03).");
        return null;
    }
}
