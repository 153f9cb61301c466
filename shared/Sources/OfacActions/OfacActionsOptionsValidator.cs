using Microsoft.Extensions.Options;

namespace SanctionsTracker.Sources.OfacActions;

[OptionsValidator]
internal sealed partial class OfacActionsOptionsValidator : IValidateOptions<OfacActionsOptions>;
