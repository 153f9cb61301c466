using Azure;
using Azure.Identity;
using SanctionsTracker.Functions.Commands;

namespace SanctionsTracker.Tests.Commands;

public sealed class StorageTroubleTests
{
    [Fact]
    public async Task A_storage_that_cannot_be_reached_is_one_sentence()
    {
        using var run = new CommandRun();

        var (exitCode, _, error) = await run.RunAsync(
            "status", "--Storage:Kind=Azure",
            "--Storage:ConnectionString=DefaultEndpointsProtocol=http;AccountName=a;AccountKey=YQ==;TableEndpoint=http://127.0.0.1:9/a;BlobEndpoint=http://127.0.0.1:9/a");

        Assert.Equal(1, exitCode);
        Assert.StartsWith("The storage cannot be reached: Connection refused (127.0.0.1:9).", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_may_not_is_told_which_roles_are_needed() => Assert.Contains(
        "(AuthorizationPermissionMismatch): who is logged in needs the roles",
        StorageTrouble.Of(new RequestFailedException(403, "No.\nHeaders: …", "AuthorizationPermissionMismatch", innerException: null)),
        StringComparison.Ordinal);

    [Fact]
    public void Who_is_not_logged_in_is_told_how() =>
        Assert.Contains("'az login'", StorageTrouble.Of(new CredentialUnavailableException("DefaultAzureCredential failed …")), StringComparison.Ordinal);

    [Fact]
    public void Of_several_attempts_the_last_is_told() => Assert.Equal(
        "The storage answered 503 (ServerBusy): Busy.",
        StorageTrouble.Of(new AggregateException(new RequestFailedException(0, "refused"), new RequestFailedException(503, "Busy.\nMore", "ServerBusy", innerException: null))));

    [Fact]
    public void Other_failures_are_not_its() => Assert.Null(StorageTrouble.Of(new InvalidOperationException("x")));
}
