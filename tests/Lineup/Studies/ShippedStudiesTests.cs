using Microsoft.Extensions.Options;
using SanctionsTracker.Lineup.Studies;
using SanctionsTracker.Lineup.Studies.Files;

namespace SanctionsTracker.Tests.Lineup.Studies;

public sealed class ShippedStudiesTests
{
    private readonly StudyLibrary _library = new(Options.Create(new StudiesOptions()));

    [Fact]
    public async Task Every_shipped_study_is_valid()
    {
        var files = await _library.AllAsync(CancellationToken.None);

        Assert.Equal(["iran-illogic-2018", "venezuela-oil-sanctions"], files.Select(file => file.Id));
        Assert.All(files, file => Assert.True(file.Faults.Count == 0, string.Join('\n', file.Faults)));
    }

    [Fact]
    public async Task The_iran_study_has_the_four_graphs_of_its_text()
    {
        var study = (await _library.FindAsync("iran-illogic-2018", CancellationToken.None))!.Study!;

        Assert.Equal(
            [("1980", "1988", 2), ("1998", "2003", 2), ("2011", "2015", 2), ("2007", "2017", 1)],
            study.Graphs.Select(graph => (graph.From.ToString(), graph.To.ToString(), graph.Series.Count)));
    }

    [Fact]
    public async Task An_owners_study_takes_the_place_of_a_shipped_one_of_its_name()
    {
        using var folder = new SanctionsTracker.Tests.Storage.TemporaryFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "iran-illogic-2018.json"), "{}");
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "tiny.json"), StudyJson.Tiny().ToJsonString());
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "tiny.events.json"), "{}");
        var library = new StudyLibrary(Options.Create(new StudiesOptions { Folder = folder.Path }));

        var files = await library.AllAsync(CancellationToken.None);

        Assert.Equal(["iran-illogic-2018", "tiny", "venezuela-oil-sanctions"], files.Select(file => file.Id));
        Assert.Null(files[0].Study);
        Assert.NotNull(files[1].Study);
    }

    [Fact]
    public async Task A_study_that_is_not_there_is_none() =>
        Assert.Null(await _library.FindAsync("../secrets", CancellationToken.None));
}
