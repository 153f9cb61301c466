using Microsoft.Extensions.Options;

namespace SanctionsTracker.Sources.Imf;

[OptionsValidator]
internal sealed partial class ImfOptionsValidator : IValidateOptions<ImfOptions>;
