using SanctionsTracker.Digests.Formats.Discord;
using SanctionsTracker.Digests.Formats.Slack;
using SanctionsTracker.Digests.Formats.Standard;
using SanctionsTracker.Digests.Formats.Teams;

namespace SanctionsTracker.Digests.Formats;

/// <summary>Writes digests as their receivers read them. Pure: the same digest gives the same bytes.</summary>
public static class DigestWriting
{
    /// <summary>The digest in a format, cut to what the format's receivers take: what is left out is counted, and a link leads on to it.</summary>
    public static DigestBody Write(Digest digest, DigestFormat format)
    {
        ArgumentNullException.ThrowIfNull(digest);
        return format switch
        {
            DigestFormat.Standard => StandardWriter.Write(digest),
            DigestFormat.CloudEvents => CloudEventWriter.Write(digest),
            DigestFormat.Slack => SlackWriter.Write(digest),
            DigestFormat.Teams => TeamsWriter.Write(digest),
            DigestFormat.Discord => DiscordWriter.Write(digest),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
        };
    }
}
