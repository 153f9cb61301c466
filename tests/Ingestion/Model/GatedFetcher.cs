using SanctionsTracker.Fetching;

namespace SanctionsTracker.Tests.Ingestion.Model;

/// <summary>The publisher as one process sees it: time passes before the answer and after it.</summary>
internal sealed class GatedFetcher(IFetcher inner, Process process, Gates gates) : IFetcher
{
    public async Task<FetchResult> FetchAsync(FetchRequest request, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        await gates.PassAsync(process);
        var result = await inner.FetchAsync(request, progress, cancellationToken);
        await gates.PassAsync(process);
        return result;
    }
}
