using Microsoft.Extensions.Options;

namespace SanctionsTracker.News;

[OptionsValidator]
internal sealed partial class NewsOptionsValidator : IValidateOptions<NewsOptions>;
