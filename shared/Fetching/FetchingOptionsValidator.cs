using Microsoft.Extensions.Options;

namespace SanctionsTracker.Fetching;

[OptionsValidator]
internal sealed partial class FetchingOptionsValidator : IValidateOptions<FetchingOptions>;
