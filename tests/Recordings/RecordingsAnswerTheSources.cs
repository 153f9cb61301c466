using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using SanctionsTracker.Designations;
using SanctionsTracker.Functions.Hosting;
using SanctionsTracker.Functions.Hosting.Local;
using SanctionsTracker.Functions.Recordings;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.Canada;
using SanctionsTracker.Sources.EuropeanUnion;
using SanctionsTracker.Sources.Ofac;
using SanctionsTracker.Sources.Switzerland;
using SanctionsTracker.Sources.UnitedKingdom;
using SanctionsTracker.Sources.UnitedNations;
using SanctionsTracker.Sources.WorldBank;

namespace SanctionsTracker.Tests.Recordings;

/// <summary>The addresses in the index are those that the sources ask for.</summary>
public class RecordingsAnswerTheSources
{
    private static readonly RecordingsIndex Index = RecordingsIndex.Read(Recorded.Folder);

    private static readonly DateTimeOffset Now = new(2026, 11, 22, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_lists_are_recorded_at_their_own_addresses()
    {
        Assert.Equal(Recorded.Ofac, FileFor(new OfacSdnSource().Address));
        Assert.Equal(Recorded.OfacConsolidated, FileFor(new OfacConsolidatedSource().Address));
        Assert.Equal(Recorded.UnNow, FileFor(new UnSource().Address));
        Assert.Equal("eu/2026-07-30.xml", FileFor(new EuSource().Address));
        Assert.Equal("uk/page.html", FileFor(new UkSource().Address));
        Assert.Equal(Recorded.Switzerland, FileFor(new SecoSource().Address));
        Assert.Equal(Recorded.Canada, FileFor(new CanadaSource().Address));
    }

    [Fact]
    public void The_page_of_the_United_Kingdom_links_its_recorded_file()
    {
        using var page = File.OpenRead(Recorded.Path("uk/page.html"));
        Assert.Equal(Recorded.UnitedKingdom, FileFor(new UkSource().FindFile(page, new UkSource().Address)));
    }

    [Fact]
    public void The_demo_runs_without_the_lists_that_are_not_recorded()
    {
        using var app = LocalHost.BuildOnce(new LocalSettings(Data: null, Urls: null, Recorded: true, Configuration: []));

        Assert.Equal(SourceIds.Recorded, app.Services.GetServices<ISourceRefresher>().Select(source => source.Id));
        Assert.All(app.Services.GetServices<IListSource>(), source => Assert.NotNull(FileFor(source.Address)));
    }

    [Fact]
    public void A_series_is_answered_in_every_year_that_asks_for_it()
    {
        var series = Recorded.WorldBankCodes().First();
        Assert.Equal($"worldbank/IRN/{series}.json", FileFor(AddressOf(series, Now)));
        Assert.Equal($"worldbank/IRN/{series}.json", FileFor(AddressOf(series, Now.AddYears(5))));
    }

    [Fact]
    public void A_series_that_is_not_recorded_has_no_answer() =>
        Assert.Null(FileFor(AddressOf("MS.MIL.XPND.CD", Now)));

    private static string? FileFor(Uri address) => Index.Answers.FirstOrDefault(answer => answer.Answers(address))?.File;

    private static Uri AddressOf(string code, DateTimeOffset now) =>
        new WorldBankSource(fetcher: null!, archive: null!, countries: null!, Options.Create(new WorldBankOptions()), new FakeTimeProvider(now))
            .AddressOf(new CountryCode("IRN"), new(code));
}
