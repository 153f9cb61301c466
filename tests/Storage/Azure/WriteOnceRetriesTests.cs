using Azure.Core.Pipeline;
using Azure.Data.Tables;
using SanctionsTracker.Storage.Azure;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Tests.Storage.Azure;

public sealed class WriteOnceRetriesTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [InlineData(500, 1)]
    [InlineData(504, 1)]
    [InlineData(503, 4)]
    public async Task A_batch_is_sent_again_only_where_the_server_was_too_busy_to_begin(int status, int requests)
    {
        using var server = new FailingServer(status);
        var store = new AzureTableStore(Client(server));

        await Assert.ThrowsAnyAsync<Exception>(() => store.SubmitAsync(
            TableNames.Changes, "un", [new TableWrite.Put(new TableRow("un", "a", new Dictionary<string, object>()))], None));

        Assert.Equal(requests, server.Requests);
    }

    [Fact]
    public async Task A_read_is_sent_again_as_usual()
    {
        using var server = new FailingServer(500);

        await Assert.ThrowsAnyAsync<Exception>(() => new AzureTableStore(Client(server)).GetAsync(TableNames.Changes, "un", "a", None));

        Assert.Equal(4, server.Requests);
    }

    private static TableServiceClient Client(FailingServer server) => new(
        new Uri("https://account.table.core.windows.net"), new TableSharedKeyCredential("account", "a2V5"),
        new TableClientOptions { RetryPolicy = new WriteOnceRetries(), Transport = new HttpClientTransport(server) });

    private sealed class FailingServer(int status) : HttpMessageHandler
    {
        public int Requests { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests++;
            var response = new HttpResponseMessage((System.Net.HttpStatusCode)status) { Content = new StringContent("") };
            response.Headers.Add("Retry-After", "0");
            return Task.FromResult(response);
        }
    }
}
