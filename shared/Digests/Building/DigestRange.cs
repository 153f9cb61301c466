using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Digests.Building;

/// <summary>What part of the journals a digest tells of.</summary>
/// <param name="After">The place in each journal after which it begins; one that is not here is told from its beginning.</param>
/// <param name="Upto">The last place in each journal that it looked at.</param>
public sealed record DigestRange(IReadOnlyDictionary<string, JournalPosition> After, IReadOnlyDictionary<string, JournalPosition> Upto)
{
    private const int IdLength = 26;

    /// <summary>Whether nothing can lie in it: no journal went on.</summary>
    public bool IsEmpty => Upto.All(place => After.GetValueOrDefault(place.Key) == place.Value);

    /// <summary>The id of a subscription's digest of this range: the same whenever it is built again.</summary>
    public string IdOf(SubscriptionId subscription, int sequence)
    {
        var told = string.Create(CultureInfo.InvariantCulture, $"{subscription}|{sequence}|{Words(After)}|{Words(Upto)}");
        return "dig_" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(told)))[..IdLength];
    }

    private static string Words(IReadOnlyDictionary<string, JournalPosition> places) => string.Join(
        ',', places.OrderBy(place => place.Key, StringComparer.Ordinal).Select(place => string.Create(CultureInfo.InvariantCulture, $"{place.Key}:{place.Value.Commit}.{place.Value.Sequence}")));
}
