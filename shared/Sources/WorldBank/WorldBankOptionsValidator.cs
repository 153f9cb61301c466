using Microsoft.Extensions.Options;

namespace SanctionsTracker.Sources.WorldBank;

[OptionsValidator]
internal sealed partial class WorldBankOptionsValidator : IValidateOptions<WorldBankOptions>;
