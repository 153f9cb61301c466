using System.Text.RegularExpressions;

namespace SanctionsTracker.Sources.Switzerland;

/// <summary>The <c>foreign-identifier</c> of those whose sanctions Switzerland follows.</summary>
internal static partial class SecoIdentifier
{
    /// <summary>Whether it is a permanent reference number of the UN: <c>IRi.001</c>, or as before 2014 <c>QI.A.12.01</c>, by its form
    /// alone. The EU's are mere numbers.</summary>
    public static bool IsUnReference(string text) => UnReference().IsMatch(text);

    [GeneratedRegex(
        @"^([A-Z]{2}[ei]\.[0-9]{3}|[A-Z]{2}\.[A-Z]\.[0-9]{1,3}\.[0-9]{2})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UnReference();
}
