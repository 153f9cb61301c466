namespace SanctionsTracker.Functions.Api.Queries;

/// <summary>Texts in the path of an address.</summary>
internal static class PathText
{
    /// <summary>The text as the publisher writes it. The server decodes a path but for the slash, which would part it.</summary>
    public static string Decode(string text) => text.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
}
