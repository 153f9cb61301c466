namespace SanctionsTracker.Digests.Formats.Slack;

/// <summary>Text for Slack's <c>mrkdwn</c>, where &lt; begins links, mentions and commands such as &lt;!channel&gt;.</summary>
/// <remarks>https://docs.slack.dev/messaging/formatting-message-text, "Escaping text": these three characters, and no others.</remarks>
internal static class SlackText
{
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>A link with words of ours.</summary>
    public static string Link(Uri address, string words) => $"<{Escape(address.AbsoluteUri)}|{Escape(words)}>";
}
