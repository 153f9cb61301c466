namespace SanctionsTracker.Digests.Signing;

/// <summary>Reads keys as they are written: a prefix that tells their kind, and bytes in base64.</summary>
internal static class KeyText
{
    /// <summary>What is wrong with it, to follow the name of the kind, without any part of it; null where <paramref name="key"/> was read.</summary>
    public static string? TryRead(string? text, string prefix, out byte[] key)
    {
        key = [];
        if (string.IsNullOrEmpty(text)) return "is missing.";
        if (!text.StartsWith(prefix, StringComparison.Ordinal)) return $"begins with {prefix}.";

        var buffer = new byte[text.Length];
        // The framework's reader passes over white space, which other libraries refuse.
        if (text.Any(char.IsWhiteSpace) || !Convert.TryFromBase64String(text[prefix.Length..], buffer, out var length))
            return $"is {prefix} and base64 with its padding, and this one is not base64.";
        key = buffer[..length];
        return null;
    }
}
