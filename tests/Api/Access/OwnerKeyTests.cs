using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using SanctionsTracker.Functions.Api.Access;

namespace SanctionsTracker.Tests.Api.Access;

public sealed class OwnerKeyTests
{
    private static readonly string Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("open sesame")));

    [Fact]
    public void Unset_on_this_machine_everyone_is_the_owner() => Assert.Null(Status(new OwnerKey(sha256: "", required: false), offered: null));

    [Fact]
    public void Unset_in_Azure_nobody_writes() => Assert.Equal(403, Status(new OwnerKey(sha256: null, required: true), offered: "anything"));

    [Theory]
    [InlineData("open sesame", null)]
    [InlineData("Open sesame", 403)]
    [InlineData("", 403)]
    [InlineData(null, 403)]
    public void Set_it_must_come_in_the_header(string? offered, int? status) =>
        Assert.Equal(status, Status(new OwnerKey(Hash.ToUpperInvariant(), required: false), offered));

    [Fact]
    public void The_hash_itself_opens_nothing() => Assert.Equal(403, Status(new OwnerKey(Hash, required: false), Hash));

    [Theory]
    [InlineData("open sesame")]
    [InlineData("abc123")]
    public void A_setting_that_is_no_hash_is_refused(string setting) =>
        Assert.Throws<FormatException>(() => new OwnerKey(setting, required: false));

    private static int? Status(OwnerKey key, string? offered)
    {
        var request = new DefaultHttpContext().Request;
        if (offered is not null) request.Headers[OwnerKey.Header] = offered;
        return (key.Refuses(request) as IStatusCodeHttpResult)?.StatusCode;
    }
}
