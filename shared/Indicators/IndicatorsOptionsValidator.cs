using Microsoft.Extensions.Options;

namespace SanctionsTracker.Indicators;

[OptionsValidator]
internal sealed partial class IndicatorsOptionsValidator : IValidateOptions<IndicatorsOptions>;
