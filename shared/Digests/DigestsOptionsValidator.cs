using Microsoft.Extensions.Options;

namespace SanctionsTracker.Digests;

[OptionsValidator]
internal sealed partial class DigestsOptionsValidator : IValidateOptions<DigestsOptions>;
