using System.Text.Json;

namespace SanctionsTracker.Tests.Commands.Studies;

public sealed class StudyCommandTests : IDisposable
{
    private readonly CommandRun _command = new();

    [Fact]
    public async Task Studies_are_listed()
    {
        var (exitCode, output, _) = await _command.RunAsync("study", "list");

        Assert.Equal(0, exitCode);
        Assert.Contains("iran-illogic-2018\tIRN\t-\t", output, StringComparison.Ordinal);
        Assert.Contains("venezuela-oil-sanctions\tVEN\t-\t", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_wrong_is_told_with_every_fault()
    {
        await File.WriteAllTextAsync(Path.Combine(_command.Folder.FullName, "mine.json"), """{"id":"mine","country":"Atlantis"}""");

        var (exitCode, output, _) = await _command.RunAsync("study", "list", $"--Studies:Folder={_command.Folder.FullName}");

        Assert.Equal(1, exitCode);
        Assert.Contains("mine.json: country: is 'Atlantis'; allowed: a country's code, as IRN or IR", output, StringComparison.Ordinal);
        Assert.Contains("mine.json: title: is missing: a text is needed", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_study_runs_on_the_recordings_and_writes_its_report_and_tables()
    {
        var (exitCode, output, error) = await _command.RunAsync("study", "run", "iran-illogic-2018", "--recorded", "--out", "report");

        Assert.True(exitCode == 0, error);
        Assert.Contains("Of 31 claims", output, StringComparison.Ordinal);
        Assert.Equal(
            ["claims.csv", "events.csv", "html", "json", "series.csv", "tests.csv"],
            Directory.EnumerateFiles(Path.Combine(_command.Folder.FullName, "report"))
                .Select(file => Path.GetFileName(file)["iran-illogic-2018.".Length..]).Order(StringComparer.Ordinal));
        var pack = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(_command.Folder.FullName, "report", "iran-illogic-2018.json"))).RootElement;
        Assert.Equal("""{"holds":11,"differs":9,"depends_on_the_source":5,"cannot_be_checked":6}""", pack.GetProperty("claim_counts").GetRawText());
        Assert.Equal("no_evidence", pack.GetProperty("verdict").GetString());
        Assert.Equal("depends_on_the_source", Outcome(pack, "growth-2012"));
        Assert.Equal("differs", Outcome(pack, "oil-1997"));
        Assert.Equal("holds", Outcome(pack, "military-under-3"));
        Assert.Equal("cannot_be_checked", Outcome(pack, "strikes-200"));
    }

    [Fact]
    public async Task A_study_without_any_data_still_answers_with_its_own_figures_alone()
    {
        var (exitCode, output, error) = await _command.RunAsync("study", "run", "venezuela-oil-sanctions");

        Assert.True(exitCode == 0, error);
        Assert.Contains("Of 6 claims 5 hold", output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_command.Folder.FullName, "venezuela-oil-sanctions", "venezuela-oil-sanctions.html")));
    }

    [Fact]
    public async Task A_study_that_is_not_there_is_wrong_use()
    {
        var (exitCode, _, error) = await _command.RunAsync("study", "run", "nonsense");

        Assert.Equal(2, exitCode);
        Assert.Contains("There is no study 'nonsense'. Known: iran-illogic-2018, venezuela-oil-sanctions.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_ends_with_examples()
    {
        var (exitCode, output, _) = await _command.RunAsync("study", "run", "--help");

        Assert.Equal(0, exitCode);
        Assert.Contains("study run iran-illogic-2018 --recorded --out report", output, StringComparison.Ordinal);
    }

    public void Dispose() => _command.Dispose();

    private static string Outcome(JsonElement pack, string claim) => pack.GetProperty("claims").EnumerateArray()
        .Single(one => one.GetProperty("id").GetString() == claim).GetProperty("outcome").GetString()!;
}
