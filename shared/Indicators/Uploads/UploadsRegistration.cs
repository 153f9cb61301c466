using Microsoft.Extensions.DependencyInjection;

namespace SanctionsTracker.Indicators.Uploads;

public static class UploadsRegistration
{
    /// <summary>Registers what takes in series of the owner's own. Needs storage and an <see cref="IndicatorStore"/>.</summary>
    public static IServiceCollection AddSeriesUploads(this IServiceCollection services) => services.AddSingleton<SeriesUploads>();
}
