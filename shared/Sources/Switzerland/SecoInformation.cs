using System.Text.RegularExpressions;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Switzerland;

/// <summary>An <c>other-information</c>, which for some kinds of number is nothing but that number.</summary>
internal static partial class SecoInformation
{
    public const string Imo = "IMO number";

    private static readonly (Regex Form, string Type)[] Numbers =
    [
        (ImoNumber(), Imo),
        (TaxNumber(), "Tax ID No."),
        (RegistrationNumber(), "Registration Number"),
    ];

    /// <summary>The document that the whole text is; null where it is, or says, anything else.</summary>
    public static IdentityDocument? Document(string text) => Numbers
        .Select(number => (number.Type, Match: number.Form.Match(text)))
        .Where(number => number.Match.Success)
        .Select(number => new IdentityDocument(number.Type, number.Match.Groups["number"].Value))
        .FirstOrDefault();

    [GeneratedRegex(@"^IMO [Nn]umber ?: ?(?<number>[0-9]{7})\.?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ImoNumber();

    [GeneratedRegex(
        @"^(Taxpayer [Ii]dentification|Tax [Rr]egistration) [Nn]umber ?: ?(?<number>[0-9]+)\.?$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TaxNumber();

    [GeneratedRegex(
        @"^((State|Business) r|[Rr])egistration [Nn]umber ?: ?(?<number>[0-9]+)\.?$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RegistrationNumber();
}
