using Microsoft.Extensions.Options;

namespace SanctionsTracker.Functions.Hosting.Local.Limits;

[OptionsValidator]
internal sealed partial class LimitsOptionsValidator : IValidateOptions<LimitsOptions>;
