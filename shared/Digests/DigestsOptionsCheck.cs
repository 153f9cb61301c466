using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using SanctionsTracker.Digests.Signing;

namespace SanctionsTracker.Digests;

/// <summary>What the settings' own attributes cannot tell.</summary>
internal sealed class DigestsOptionsCheck(IConfiguration configuration) : IValidateOptions<DigestsOptions>
{
    public ValidateOptionsResult Validate(string? name, DigestsOptions options) =>
        Fault(options) is { } fault ? ValidateOptionsResult.Fail(fault) : ValidateOptionsResult.Success;

    private string? Fault(DigestsOptions options) => options switch
    {
        { SecretKey: { Length: > 0 } key } when !SecretKey.TryParse(key, out _) => "Digests:SecretKey is not 32 bytes in base64.",
        { FormerSecretKeys: var keys } when !keys.All(key => SecretKey.TryParse(key, out _)) =>
            "Digests:FormerSecretKeys holds one that is not 32 bytes in base64.",
        { PublicAddress: { } address } when !address.IsAbsoluteUri || address.Scheme is not ("https" or "http") =>
            "Digests:PublicAddress is no address, such as https://example.com.",
        { AllowLoopbackTargets: true } when IsAzure() => "Digests:AllowLoopbackTargets is for a laptop: in Azure it would open the machine to subscribers.",
        _ => null,
    };

    // The Functions tools set it on a laptop too, to localhost.
    private bool IsAzure() => configuration["WEBSITE_HOSTNAME"] is { Length: > 0 } name && !name.StartsWith("localhost", StringComparison.OrdinalIgnoreCase)
        && !name.StartsWith("127.", StringComparison.Ordinal);
}
