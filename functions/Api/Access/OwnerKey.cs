using SanctionsTracker.Functions.Api.Answers;

namespace SanctionsTracker.Functions.Api.Access;

/// <summary>The key of the owner, without which nothing is written: header <c>x-owner-key</c>, whose SHA-256 is
/// <c>Owner:KeySha256</c>. On loopback it may be left unset, and then whoever is on this machine is the owner.</summary>
public sealed class OwnerKey
{
    public const string Header = "x-owner-key";

    private readonly Secret? _key;
    private readonly bool _required;

    /// <param name="sha256">64 hexadecimal digits; null or empty for none.</param>
    /// <param name="required">Whether writes are refused where none is set.</param>
    /// <exception cref="FormatException"><paramref name="sha256"/> is none.</exception>
    public OwnerKey(string? sha256, bool required) =>
        (_key, _required) = (string.IsNullOrEmpty(sha256) ? null : Secret.OfSha256(sha256), required);

    /// <summary>The key of setting <c>Owner:KeySha256</c>.</summary>
    /// <exception cref="InvalidSettingException">The setting is no SHA-256.</exception>
    public static OwnerKey Of(IConfiguration configuration, bool required)
    {
        try
        {
            return new(configuration["Owner:KeySha256"], required);
        }
        catch (FormatException broken)
        {
            throw new InvalidSettingException("Owner:KeySha256 takes the SHA-256 of the owner's key: 64 hexadecimal digits.", broken);
        }
    }

    public bool IsSet => _key is not null;

    /// <summary>The answer to a request that may not write; null for one that may.</summary>
    public IResult? Refuses(HttpRequest request)
    {
        if (_key is null) return _required ? Problem.Forbidden("Writing is switched off until Owner:KeySha256 is set.") : null;
        return _key.Matches(request.Headers[Header]) ? null : Problem.NotOwner($"This needs the owner's key in header {Header}.");
    }
}
