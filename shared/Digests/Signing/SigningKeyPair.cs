using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Security;

namespace SanctionsTracker.Digests.Signing;

/// <summary>An ed25519 key pair for signatures <c>v1a</c>, which a receiver verifies without being able to sign: the secret key is <c>whsk_</c> and its 32 bytes in
/// base64, the public one <c>whpk_</c> and 32 bytes.</summary>
/// <remarks>The 32 bytes are the seed of RFC 8032, as the specification's own libraries read them.</remarks>
public sealed class SigningKeyPair
{
    public const string Prefix = "whsk_";
    public const string PublicPrefix = "whpk_";

    private const int KeyBytes = 32;

    private readonly Ed25519PrivateKeyParameters _key;

    private SigningKeyPair(Ed25519PrivateKeyParameters key) => _key = key;

    /// <summary>The public key, for receivers.</summary>
    public string PublicKey => PublicPrefix + Convert.ToBase64String(_key.GeneratePublicKey().GetEncoded());

    public static SigningKeyPair Create() => new(new Ed25519PrivateKeyParameters(new SecureRandom()));

    /// <exception cref="FormatException">It is none; the message says why and does not repeat it.</exception>
    public static SigningKeyPair Parse(string? text)
    {
        if (KeyText.TryRead(text, Prefix, out var key) is { } fault) throw new FormatException($"A secret signing key {fault}");
        return key.Length == KeyBytes
            ? new SigningKeyPair(new Ed25519PrivateKeyParameters(key))
            : throw new FormatException($"A secret signing key has {KeyBytes} bytes, and this one has {key.Length}.");
    }

    /// <summary>The secret key itself: to be stored protected, and shown to nobody.</summary>
    public string Reveal() => Prefix + Convert.ToBase64String(_key.GetEncoded());

    /// <summary>Hides it.</summary>
    public override string ToString() => Prefix + "…";

    internal string Sign(byte[] content)
    {
        var signer = new Ed25519Signer();
        signer.Init(forSigning: true, _key);
        signer.BlockUpdate(content, 0, content.Length);
        return "v1a," + Convert.ToBase64String(signer.GenerateSignature());
    }
}
