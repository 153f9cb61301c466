using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using SanctionsTracker.Digests;
using SanctionsTracker.Digests.Signing;

namespace SanctionsTracker.Tests.Digests.Signing;

public sealed class SecretProtectionTests : IDisposable
{
    private const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static readonly string KeyA = NewKey();
    private static readonly string KeyB = NewKey();
    private readonly string _folder = Directory.CreateTempSubdirectory("secrets-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_is_protected_is_revealed_to_the_same_subscription()
    {
        var protection = With(("Digests:SecretKey", KeyA));

        Assert.Equal(Secret, protection.Reveal(protection.Protect(Secret, "sub_1"), "sub_1"));
    }

    [Fact]
    public void What_is_stored_tells_nothing_and_differs_each_time()
    {
        var protection = With(("Digests:SecretKey", KeyA));

        var (first, second) = (protection.Protect(Secret, "sub_1"), protection.Protect(Secret, "sub_1"));

        Assert.DoesNotContain(Secret[6..], first, StringComparison.Ordinal);
        Assert.Matches("^v1:[0-9a-f]{8}:[A-Za-z0-9+/]+=*$", first);
        Assert.NotEqual(first, second);
    }

    [Fact]
    public void Copied_to_another_subscription_it_is_worth_nothing()
    {
        var protection = With(("Digests:SecretKey", KeyA));
        var stored = protection.Protect(Secret, "sub_1");

        Assert.Contains("another subscription", Unreadable(() => protection.Reveal(stored, "sub_2")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_bit_of_it_counts()
    {
        var protection = With(("Digests:SecretKey", KeyA));
        var stored = protection.Protect(Secret, "sub_1");
        var bytes = Convert.FromBase64String(stored.Split(':')[2]);

        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] ^= 1;
            var changed = $"{stored[..12]}{Convert.ToBase64String(bytes)}";
            Assert.Contains("damaged", Unreadable(() => protection.Reveal(changed, "sub_1")), StringComparison.Ordinal);
            bytes[i] ^= 1;
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")]
    [InlineData("v2:00000000:AAAA")]
    [InlineData("v1:00000000")]
    public void What_was_never_protected_is_not_revealed(string stored) =>
        Assert.Contains("damaged", Unreadable(() => With(("Digests:SecretKey", KeyA)).Reveal(stored, "sub_1")), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("!")]
    public void What_is_too_short_is_damaged(string text)
    {
        var protection = With(("Digests:SecretKey", KeyA));
        var stored = protection.Protect(Secret, "sub_1")[..12] + text;

        Assert.Contains("damaged", Unreadable(() => protection.Reveal(stored, "sub_1")), StringComparison.Ordinal);
    }

    [Fact]
    public void After_a_change_of_keys_the_former_one_still_reveals_and_is_told_to_be_stale()
    {
        var stored = With(("Digests:SecretKey", KeyA)).Protect(Secret, "sub_1");
        var after = With(("Digests:SecretKey", KeyB), ("Digests:FormerSecretKeys:0", KeyA));

        Assert.Equal(Secret, after.Reveal(stored, "sub_1"));
        Assert.True(after.IsStale(stored));
        Assert.False(after.IsStale(after.Protect(Secret, "sub_1")));
    }

    [Fact]
    public void Without_the_former_key_it_says_what_to_do()
    {
        var stored = With(("Digests:SecretKey", KeyA)).Protect(Secret, "sub_1");

        Assert.Contains("Digests:FormerSecretKeys", Unreadable(() => With(("Digests:SecretKey", KeyB)).Reveal(stored, "sub_1")), StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_laptop_a_key_is_made_beside_the_data_once_and_serves_every_process()
    {
        var stored = With().Protect(Secret, "sub_1");

        Assert.Equal(Secret, With().Reveal(stored, "sub_1"));
        Assert.Equal(45, new FileInfo(Path.Combine(_folder, "digests.key")).Length);
    }

    [SkippableFact]
    public void The_key_file_is_its_owners_alone()
    {
        if (OperatingSystem.IsWindows()) throw new SkipException("Windows has no such modes.");

        With().Protect(Secret, "sub_1");

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(_folder, "digests.key")));
    }

    [Fact]
    public async Task Many_that_start_at_once_make_one_key()
    {
        var stored = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => With().Protect(Secret, "sub_1"))));

        Assert.Single(stored.Select(text => text.Split(':')[1]).Distinct());
    }

    [Fact]
    public void A_key_file_that_is_damaged_is_told_and_not_made_anew()
    {
        File.WriteAllText(Path.Combine(_folder, "digests.key"), "garbage");

        Assert.Contains("holds no key", Assert.Throws<InvalidSettingException>(() => With().Protect(Secret, "sub_1")).Message, StringComparison.Ordinal);
        Assert.Equal("garbage", File.ReadAllText(Path.Combine(_folder, "digests.key")));
    }

    [Fact]
    public void In_azure_a_key_must_be_set() => Assert.Contains(
        "Digests:SecretKey is missing",
        Assert.Throws<InvalidSettingException>(() => With(("Storage:Kind", "Azure")).Protect(Secret, "sub_1")).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Digests:SecretKey")]
    [InlineData("Digests:FormerSecretKeys:0")]
    public void A_key_that_is_none_is_refused_at_start_without_repeating_it(string setting)
    {
        var refusal = Assert.Throws<OptionsValidationException>(() => Webhooks((setting, "c2VjcmV0IGtleQ==")).Get<IOptions<DigestsOptions>>().Value);

        Assert.Contains("32 bytes in base64", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("c2VjcmV0", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Printed_settings_do_not_hold_the_keys()
    {
        var options = new DigestsOptions { SecretKey = KeyA, FormerSecretKeys = [KeyB] };

        Assert.DoesNotContain(KeyA, options.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(KeyB, options.ToString(), StringComparison.Ordinal);
    }

    private static string NewKey() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    private static string Unreadable(Action reveal)
    {
        var exception = Assert.Throws<SecretUnreadableException>(reveal);
        Assert.DoesNotContain(Secret[6..], exception.ToString(), StringComparison.Ordinal);
        return exception.Message;
    }

    private SecretProtection With(params (string Name, string Value)[] settings) => Webhooks(settings).Get<SecretProtection>();

    private WebhooksUnderTest Webhooks(params (string Name, string Value)[] settings) => new([("Storage:Folder", _folder), .. settings]);
}
