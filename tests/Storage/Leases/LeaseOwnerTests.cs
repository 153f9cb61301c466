using System.Diagnostics;
using SanctionsTracker.Storage.Leases;

namespace SanctionsTracker.Tests.Storage.Leases;

public sealed class LeaseOwnerTests
{
    [Fact]
    public void This_process_is_not_gone() => Assert.False(LeaseOwner.IsGone(LeaseOwner.New(TimeProvider.System)));

    [Fact]
    public void Each_acquisition_has_a_name_of_its_own() =>
        Assert.NotEqual(LeaseOwner.New(TimeProvider.System), LeaseOwner.New(TimeProvider.System));

    [Fact]
    public async Task A_process_of_this_machine_that_has_ended_is_gone()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", "--version") { RedirectStandardOutput = true, UseShellExecute = false })!;
        await process.WaitForExitAsync();

        Assert.True(LeaseOwner.IsGone($"{Environment.MachineName}/{process.Id}/0"));
    }

    [Theory]
    [InlineData("another")]
    [InlineData("other-machine/1/0")]
    public void Of_others_it_cannot_be_told(string owner) => Assert.False(LeaseOwner.IsGone(owner));
}
