using Microsoft.Extensions.Options;

namespace SanctionsTracker.Ingestion;

[OptionsValidator]
internal sealed partial class ListOptionsValidator : IValidateOptions<ListOptions>;
