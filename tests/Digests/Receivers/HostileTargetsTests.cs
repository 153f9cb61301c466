using SanctionsTracker.Digests.Receivers;

namespace SanctionsTracker.Tests.Digests.Receivers;

/// <summary>Addresses by which an attacker would like to be let in, as given to the API. None gets further than the text and its look-up.</summary>
public sealed class HostileTargetsTests
{
    private static readonly string LongHost = string.Concat(Enumerable.Repeat("a", 64)) + ".example.org";

    public static TheoryData<string?, string> Targets => new()
    {
        // No address, or no web address.
        { null, "empty" },
        { "", "empty" },
        { "   ", "cannot be seen" },
        { "hook", "https://" },
        { "/api/subscriptions", "https://" },
        { "//evil.org/hook", "https://" },
        { "ftp://evil.org/", "https://" },
        { "file:///etc/passwd", "https://" },
        { "gopher://127.0.0.1:6379/_FLUSHALL", "https://" },
        { "javascript:alert(1)", "https://" },
        { "data:text/plain,x", "https://" },
        { "unix:/var/run/docker.sock", "https://" },
        { "https:evil.org", "https://" },
        { "https:/evil.org", "https://" },
        { "https://", "no host" },
        { "https:///hook", "no host" },
        { "https://?x", "no host" },
        { "https://:443/", "no address" },

        // Not encrypted.
        { "http://evil.org/hook", "over https alone" },
        { "HTTP://evil.org:443/hook", "over https alone" },

        // Other ports.
        { "https://evil.org:22/", "port is 22" },
        { "https://evil.org:80/", "port is 80" },
        { "https://evil.org:6379/", "port is 6379" },
        { "https://evil.org:0/", "port is 0" },
        { "https://evil.org:65536/", "no address" },
        { "https://evil.org:-443/", "no address" },
        { "https://8.8.8.8:3306/", "port is 3306" },

        // This machine and inner networks.
        { "https://127.0.0.1/", "this machine itself" },
        { "https://127.1.2.3:8443/", "this machine itself" },
        { "https://localhost/", "this machine itself" },
        { "https://LOCALHOST:8443/", "this machine itself" },
        { "https://api.localhost/", "this machine itself" },
        { "http://127.0.0.1:7071/api/sources", "this machine itself" },
        { "https://0.0.0.0/", "this network" },
        { "https://10.0.0.1/", "private" },
        { "https://172.16.0.1/", "private" },
        { "https://192.168.1.1/", "private" },
        { "https://100.64.0.1/", "inner network" },
        { "https://169.254.169.254/metadata/instance?api-version=2021-02-01", "metadata" },
        { "https://168.63.129.16/machine?comp=goalstate", "Azure's own service" },
        { "https://255.255.255.255/", "broadcast" },
        { "https://224.0.0.1/", "multicast" },

        // The same in forms that some parsers read and some checks do not.
        { "https://2130706433/", "unusual form" },
        { "https://0x7f000001/", "unusual form" },
        { "https://017700000001/", "unusual form" },
        { "https://0177.0.0.1/", "unusual form" },
        { "https://0x7f.0x0.0x0.0x1/", "unusual form" },
        { "https://127.1/", "unusual form" },
        { "https://127.0.1/", "unusual form" },
        { "https://0/", "unusual form" },
        { "https://2852039166/latest/meta-data/", "unusual form" },
        { "https://0xA9.0xFE.0xA9.0xFE/", "unusual form" },
        { "https://169.254.43518/", "unusual form" },
        { "https://134744072/", "unusual form" },
        { "https://127.0.0.1./", "dot" },
        { "https://1.2.3.4.5/", "ends with a number" },
        { "https://256.256.256.256/", "ends with a number" },
        { "https://evil.0x7f/", "ends with a number" },

        // IPv6.
        { "https://[::]/", "no address" },
        { "https://[::1]/", "this machine itself" },
        { "https://[0:0:0:0:0:0:0:1]/", "this machine itself" },
        { "https://[::ffff:127.0.0.1]/", "inside an IPv6 one" },
        { "https://[::ffff:7f00:1]/", "inside an IPv6 one" },
        { "https://[::ffff:169.254.169.254]/", "inside an IPv6 one" },
        { "https://[::127.0.0.1]/", "inside an IPv6 one" },
        { "https://[64:ff9b::127.0.0.1]/", "NAT64" },
        { "https://[64:ff9b::a9fe:a9fe]/", "NAT64" },
        { "https://[64:ff9b:1::10.0.0.1]/", "NAT64" },
        { "https://[2002:7f00:1::]/", "6to4" },
        { "https://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/", "Teredo" },
        { "https://[fe80::1]/", "link-local" },
        { "https://[fe80::1%25eth0]/", "\"%\"" },
        { "https://[fe80::1%eth0]/", "\"%\"" },
        { "https://[fc00::1]/", "private" },
        { "https://[fd00:ec2::254]/latest/meta-data/", "private" },
        { "https://[ff02::1]/", "multicast" },
        { "https://[::1/", "brackets" },
        { "https://::1/", "no address" },

        // Credentials, and what looks like a host and is none.
        { "https://user:password@evil.org/", "credentials" },
        { "https://@evil.org/", "credentials" },
        { "https://evil.org@127.0.0.1/", "credentials" },
        { "https://127.0.0.1@evil.org/", "credentials" },
        { "https://evil.org:443@127.0.0.1:443/", "credentials" },
        { @"https://evil.org\@127.0.0.1/", "\"\\\"" },
        { @"https:\\127.0.0.1\", "\"\\\"" },
        { "https://evil.org#@127.0.0.1/", "fragment" },
        { "https://evil.org/hook#x", "fragment" },
        { "https://127.0.0.1%2f.evil.org/", "\"%\"" },
        { "https://%31%32%37.0.0.1/", "\"%\"" },
        { "https://evil.org%00.example.org/", "\"%\"" },

        // More headers, or more requests.
        { "https://evil.org/\r\nX-Owner-Key: 1", "cannot be seen" },
        { "https://evil.org/\nhook", "cannot be seen" },
        { "https://evil.org\r\n/hook", "cannot be seen" },
        { "https://evil.org/a b", "cannot be seen" },
        { " https://evil.org/", "cannot be seen" },
        { "https://evil.org/\thook", "cannot be seen" },
        { "https://evil.org/\0", "cannot be seen" },
        { "https://ev\u200Bil.org/", "cannot be seen" },
        { "https://evil.org/\u202Egro", "cannot be seen" },
        { "https://evil.org/\u2028", "cannot be seen" },

        // Unicode hosts that turn into others.
        { "https://\uFF11\uFF12\uFF17.\uFF10.\uFF10.\uFF11/", "unusual form" },
        { "https://\u2460\u2461\u2466.\u24EA.\u24EA.\u2460/", "unusual form" },
        { "https://127\u30020\u30020\u30021/", "unusual form" },
        { "https://\u24DB\u24DE\u24D2\u24D0\u24DB\u24D7\u24DE\u24E2\u24E3/", "this machine itself" },
        { "https://evil\u2024localhost/", "" },
        { "https://127.0.0.1\uFF0F.evil.org/", "" },
        { "https://evil.org\uFF0F@127.0.0.1/", "" },
        { "https://evil.org\uFF03.example.net/", "" },

        // Names of inner networks, and no names at all.
        { "https://intranet/", "has a dot" },
        { "https://metadata.google.internal/computeMetadata/v1/", ".internal" },
        { "https://printer.local/", ".local" },
        { "https://router.lan/", ".lan" },
        { "https://nas.home.arpa/", ".home.arpa" },
        { "https://1.0.0.127.in-addr.arpa/", ".in-addr.arpa" },
        { "https://evil.org./", "ends with a dot" },
        { "https://localhost./", "ends with a dot" },
        { "https://-evil.org/", "no domain name" },
        { "https://evil..org/", "no " },
        { "https://evil,org/", "no address" },
        { "https://*.evil.org/", "no address" },
        { $"https://{LongHost}/", "no " },
        { $"https://evil.org/{new string('a', 2048)}", "more than 2048" },

        // The app itself.
        { "https://tracker.example.org/api/subscriptions", "this app itself" },
        { "https://TRACKER.example.org:8443/", "this app itself" },
        { "https://sanctions.azurewebsites.net/admin/host/status", "this app itself" },

        // Names that point inside.
        { "https://private.evil.org/", "10.1.2.3 is a private address" },
        { "https://metadata.evil.org/", "metadata" },
        { "https://loopback.evil.org/", "this machine itself" },
        { "https://loopback6.evil.org/", "this machine itself" },
        { "https://mapped.evil.org/", "inside an IPv6 one" },
        { "https://nat64.evil.org/", "NAT64" },
        { "https://mixed.evil.org/", "192.168.0.1 is a private address" },
        { "https://nowhere.evil.org/", "could not be found" },
    };

    [Theory]
    [MemberData(nameof(Targets))]
    public async Task A_hostile_target_is_refused_with_its_reason(string? target, string reason)
    {
        await using var webhooks = Webhooks();

        var refusal = await webhooks.RefusalAsync(target);

        Assert.NotNull(refusal);
        Assert.Contains(reason, refusal, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\n', refusal);
    }

    [Theory]
    [InlineData("https://good.org/hook", "https://good.org/hook")]
    [InlineData("https://good.org", "https://good.org/")]
    [InlineData("HTTPS://Good.ORG:443/Hook?a=b%20c", "https://good.org/Hook?a=b%20c")]
    [InlineData("https://good.org:8443/hook", "https://good.org:8443/hook")]
    [InlineData("https://8.8.8.8/hook", "https://8.8.8.8/hook")]
    [InlineData("https://[2606:4700:4700::1111]/hook", "https://[2606:4700:4700::1111]/hook")]
    [InlineData("https://bücher.example.net/hook", "https://xn--bcher-kva.example.net/hook")]
    [InlineData("https://xn--bcher-kva.example.net/hook", "https://xn--bcher-kva.example.net/hook")]
    public async Task An_address_of_the_internet_is_accepted_with_its_host_in_ascii(string target, string canonical)
    {
        await using var webhooks = Webhooks();

        var accepted = Assert.IsType<CheckedAddress.Accepted>(await webhooks.Get<ReceiverGuard>().CheckAsync(target, CancellationToken.None));

        Assert.Equal(canonical, accepted.Address.Uri.AbsoluteUri);
    }

    [Fact]
    public async Task What_is_shown_of_an_address_leaves_out_the_path_which_is_a_secret_of_chat_services()
    {
        await using var webhooks = Webhooks();

        var accepted = Assert.IsType<CheckedAddress.Accepted>(webhooks.Get<AddressRules>().Check("https://hooks.example.net/services/T0/B0/secret?key=secret"));

        Assert.Equal("https://hooks.example.net", accepted.Address.ToString());
    }

    private static WebhooksUnderTest Webhooks()
    {
        var webhooks = new WebhooksUnderTest(
            ("Digests:AllowLoopbackTargets", "false"),
            ("Digests:PublicAddress", "https://tracker.example.org/"),
            ("WEBSITE_HOSTNAME", "sanctions.azurewebsites.net"));
        webhooks.Names
            .Answer("good.org", "93.184.215.14 2606:2800:21f:cb07:6820:80da:af6b:8b2c")
            .Answer("xn--bcher-kva.example.net", "93.184.215.14")
            .Answer("private.evil.org", "10.1.2.3")
            .Answer("metadata.evil.org", "169.254.169.254")
            .Answer("loopback.evil.org", "127.0.0.1")
            .Answer("loopback6.evil.org", "::1")
            .Answer("mapped.evil.org", "::ffff:10.0.0.1")
            .Answer("nat64.evil.org", "64:ff9b::a9fe:a9fe")
            .Answer("mixed.evil.org", "93.184.215.14 192.168.0.1");
        return webhooks;
    }
}
