using Microsoft.Extensions.Options;

namespace SanctionsTracker.Sources.Dbnomics;

[OptionsValidator]
internal sealed partial class DbnomicsOptionsValidator : IValidateOptions<DbnomicsOptions>;
