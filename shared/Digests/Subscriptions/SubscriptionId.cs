using System.Security.Cryptography;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace SanctionsTracker.Digests.Subscriptions;

/// <summary>The id of a subscription: <c>sub_</c> and twenty small letters and digits, drawn at random.</summary>
/// <remarks>Made by <see cref="New"/> and <see cref="TryParse"/>, so every value is well formed.</remarks>
[JsonConverter(typeof(SubscriptionIdJsonConverter))]
public readonly partial record struct SubscriptionId : IComparable<SubscriptionId>
{
    private const string Prefix = "sub_";
    private const int Length = 20;

    // Nothing that a reader takes for something else.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    private SubscriptionId(string value) => Value = value;

    public string Value { get; }

    public static SubscriptionId New() => new(Prefix + RandomNumberGenerator.GetString(Letters, Length));

    public static bool TryParse(string? text, out SubscriptionId id)
    {
        var usable = text is not null && Form().IsMatch(text);
        id = usable ? new(text!) : default;
        return usable;
    }

    public int CompareTo(SubscriptionId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    [GeneratedRegex("^sub_[a-z0-9]{20}\\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();
}
