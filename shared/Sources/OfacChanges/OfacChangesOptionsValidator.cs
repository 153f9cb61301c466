using Microsoft.Extensions.Options;

namespace SanctionsTracker.Sources.OfacChanges;

[OptionsValidator]
internal sealed partial class OfacChangesOptionsValidator : IValidateOptions<OfacChangesOptions>;
