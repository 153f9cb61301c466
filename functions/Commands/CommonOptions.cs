using System.CommandLine;
using SanctionsTracker.Functions.Hosting.Local;

namespace SanctionsTracker.Functions.Commands;

/// <summary>The options that every verb takes.</summary>
internal sealed class CommonOptions(string[] settings)
{
    public Option<DirectoryInfo?> Data { get; } = new("--data")
    {
        Description = "The folder that holds the data. [default: .data, for demo .data/demo]",
        HelpName = "DIR",
        Recursive = true,
    };

    public Option<string?> Urls { get; } = new("--urls")
    {
        Description = $"Where to listen; other addresses than this machine's own need Api:Key and Owner:KeySha256. [default: {ListenAddress.Default}]",
        HelpName = "URLS",
        Recursive = true,
    };

    public LocalSettings Read(ParseResult parsed) => new(parsed.GetValue(Data)?.FullName, parsed.GetValue(Urls), Recorded: false, settings);
}
