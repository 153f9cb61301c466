using SanctionsTracker.Tests.Ingestion.Model;

namespace SanctionsTracker.Tests.EndToEnd.Instances;

/// <summary>The network as one instance sees it: time passes before an exchange and after it. Requests say whose they are.</summary>
internal sealed class GatedHttp(HttpMessageHandler inner, Process process, Gates gates) : DelegatingHandler(inner)
{
    public const string Sender = "x-instance";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await gates.PassAsync(process);
        request.Headers.Add(Sender, process.ToString());
        var response = await base.SendAsync(request, cancellationToken);
        await gates.PassAsync(process);
        return response;
    }

    // What answers outlives the instance.
    protected override void Dispose(bool disposing) => base.Dispose(disposing: false);
}
