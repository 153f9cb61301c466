using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Lineup.Studies.Files;
using SanctionsTracker.Lineup.Studies.Findings;
using SanctionsTracker.Lineup.Studies.Runs;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Lineup.Studies;

public static class StudiesRegistration
{
    /// <summary>Registers studies. Needs the lists, the indicators and the line-up.</summary>
    public static IServiceCollection AddStudies(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StudiesOptions>().Bind(configuration.GetSection(StudiesOptions.Section));
        return services
            .AddSingleton<StudyLibrary>()
            .AddSingleton<StudySources>()
            .AddSingleton<StudyPacks>()
            .AddSingleton<StudyJournal>()
            .AddSingleton<IOwnJournal>(provider => provider.GetRequiredService<StudyJournal>())
            .AddSingleton<StudyRecheck>()
            .AddSingleton<IRoundFollower>(provider => provider.GetRequiredService<StudyRecheck>());
    }
}
