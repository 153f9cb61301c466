using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Functions.Api.Answers;

namespace SanctionsTracker.Functions.Api;

/// <summary>The API's contract, which tests hold every answer to.</summary>
public sealed class GetOpenApi
{
    private static readonly Lazy<byte[]> Contract = new(Read);

    [Function(nameof(GetOpenApi))]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/openapi.json")] HttpRequest request) =>
        Answer.To(request, query => query.Problem() ?? new ContentResult(Contract.Value, "application/json"));

    private static byte[] Read()
    {
        using var stream = typeof(GetOpenApi).Assembly.GetManifestResourceStream("openapi.json")!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
