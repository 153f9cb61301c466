using System.Net;
using SanctionsTracker.Functions.Hosting.Local.Limits;

namespace SanctionsTracker.Tests.Hosting.Limits;

public sealed class AskerTests
{
    [Theory]
    [InlineData("192.0.2.1", "192.0.2.1")]
    [InlineData("::ffff:192.0.2.1", "192.0.2.1")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    [InlineData("2001:db8:1:2:ffff::1", "2001:db8:1:2::")]
    public void An_asker_is_an_address_and_of_ipv6_its_network(string remote, string asker) =>
        Assert.Equal(IPAddress.Parse(asker), Asker.Of(IPAddress.Parse(remote)));

    [Fact]
    public void All_whose_address_is_not_known_are_one_asker() => Assert.Equal(Asker.Of(remote: null), Asker.Of(remote: null));
}
