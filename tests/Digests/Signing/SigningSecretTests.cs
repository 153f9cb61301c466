using SanctionsTracker.Digests.Signing;

namespace SanctionsTracker.Tests.Digests.Signing;

public sealed class SigningSecretTests
{
    [Fact]
    public void A_new_secret_has_32_bytes_and_reads_back()
    {
        var secret = SigningSecret.Create().Reveal();

        Assert.Matches("^whsec_[A-Za-z0-9+/]{43}=$", secret);
        Assert.Equal(secret, SigningSecret.Parse(secret).Reveal());
    }

    [Fact]
    public void No_two_are_the_same() => Assert.NotEqual(SigningSecret.Create().Reveal(), SigningSecret.Create().Reveal());

    [Theory]
    [InlineData(24)]
    [InlineData(64)]
    public void Secrets_of_24_to_64_bytes_are_read(int bytes) =>
        Assert.True(SigningSecret.TryParse("whsec_" + Convert.ToBase64String(new byte[bytes]), out _, out _));

    [Theory]
    [InlineData(null, "is missing")]
    [InlineData("", "is missing")]
    [InlineData("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "begins with whsec_")]
    [InlineData("whsk_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "begins with whsec_")]
    [InlineData("WHSEC_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "begins with whsec_")]
    [InlineData("whsec_", "this one has 0")]
    [InlineData("whsec_c2hvcnQ=", "this one has 5")]
    [InlineData("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLa", "not base64")]
    [InlineData("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2La LaSw", "not base64")]
    [InlineData("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n", "not base64")]
    [InlineData("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLa-_", "not base64")]
    public void What_is_no_secret_is_told_without_repeating_it(string? text, string reason)
    {
        Assert.False(SigningSecret.TryParse(text, out _, out var fault));

        Assert.Contains(reason, fault, StringComparison.Ordinal);
        if (text?.Length > 10) Assert.DoesNotContain(text[6..], fault, StringComparison.Ordinal);
    }

    [Fact]
    public void One_of_65_bytes_is_too_long() =>
        Assert.False(SigningSecret.TryParse("whsec_" + Convert.ToBase64String(new byte[65]), out _, out _));

    [Fact]
    public void Printed_it_is_hidden()
    {
        var (secret, pair) = (SigningSecret.Create(), SigningKeyPair.Create());

        Assert.Equal("whsec_…", $"{secret}");
        Assert.Equal("whsk_…", $"{pair}");
        var keys = new SigningKeys([secret], pair).ToString();
        Assert.DoesNotContain(secret.Reveal()[6..], keys, StringComparison.Ordinal);
        Assert.DoesNotContain(pair.Reveal()[5..], keys, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_pair_reads_back_and_has_the_same_public_key()
    {
        var pair = SigningKeyPair.Create();

        var read = SigningKeyPair.Parse(pair.Reveal());

        Assert.Matches("^whsk_[A-Za-z0-9+/]{43}=$", pair.Reveal());
        Assert.Matches("^whpk_[A-Za-z0-9+/]{43}=$", pair.PublicKey);
        Assert.Equal(pair.PublicKey, read.PublicKey);
    }

    // RFC 8032, 7.1, test 1.
    [Fact]
    public void A_public_key_is_that_of_the_standard() => Assert.Equal(
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        Convert.ToHexStringLower(Convert.FromBase64String(SigningKeyPair.Parse("whsk_" + Convert.ToBase64String(
            Convert.FromHexString("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"))).PublicKey["whpk_".Length..])));

    [Theory]
    [InlineData("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "begins with whsk_")]
    [InlineData("whsk_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "has 32 bytes, and this one has 24")]
    public void What_is_no_key_pair_is_told(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => SigningKeyPair.Parse(text)).Message, StringComparison.Ordinal);
}
