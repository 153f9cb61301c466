using System.Globalization;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using SanctionsTracker.Designations;
using SanctionsTracker.Indicators;
using SanctionsTracker.Indicators.Uploads;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.Indicators.Uploads;

public sealed class SeriesUploadsTests
{
    private static readonly CountryCode Iran = new("IRN");
    private static readonly IndicatorCode Code = new("opec-petroleum-exports");

    private readonly InMemoryTableStore _tables = new();
    private readonly InMemoryArchive _archive = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));

    private IndicatorStore Store => new(_tables);

    [Fact]
    public async Task A_series_is_held_as_it_was_handed_in()
    {
        var stored = await StoredAsync("period,value\n1980,11693\n1981,\n1982,18690.5\n");

        Assert.Equal((2, 3), (stored.Changed, stored.Read.Rows));
        var series = await LoadAsync();
        Assert.Equal(["1980 11693", "1982 18690.5"], Write(series));
        Assert.Equal(new Indicator(Code, "Petroleum exports", "million US$", "OPEC", "OPEC's terms", IndicatorSources.Upload), series.Facts.Indicator);
        Assert.Equal(("2026-11-25", "upload:csv"), (series.Facts.Vintage.ToString(), series.Facts.Address));
    }

    [Fact]
    public async Task What_was_handed_in_lies_in_the_archive()
    {
        await StoredAsync("period,value\n1980,1\n");

        await using var content = await _archive.OpenAsync((await LoadAsync()).Facts.Sha256, CancellationToken.None);
        Assert.Equal("period,value\n1980,1\n", await new StreamReader(content!).ReadToEndAsync());
    }

    [Fact]
    public async Task The_same_upload_again_changes_nothing_however_late()
    {
        await StoredAsync("period,value\n1980,1\n");
        _time.Advance(TimeSpan.FromDays(3));

        Assert.Equal(0, (await StoredAsync("period,value\n1980,1\n")).Changed);

        var facts = (await LoadAsync()).Facts;
        Assert.Equal(("2026-11-25", 25), (facts.Vintage.ToString(), facts.FetchedAt.Day));
    }

    [Fact]
    public async Task A_changed_upload_is_a_new_vintage_and_replaces_the_whole_series()
    {
        await StoredAsync("period,value\n1980,1\n1981,2\n");
        await StoredAsync("period,value\n1981,3\n");
        _time.Advance(TimeSpan.FromDays(1));
        await StoredAsync("period,value\n1981,3\n1982,4\n");

        var series = await LoadAsync();
        Assert.Equal(["2026-11-25", "2026-11-25.02", "2026-11-26"], series.Vintages.Select(vintage => vintage.ToString()));
        Assert.Equal(["1980 ", "1981 3", "1982 4"], Write(series));
        Assert.Equal([1, 2], series.AsOf(Vintage.Parse("2026-11-25")).Select(one => one.Value!.Value));
    }

    [Fact]
    public async Task More_periods_than_a_batch_has_rows_are_one_vintage_written_at_once()
    {
        var months = Enumerable.Range(0, 540).Select(at => string.Create(CultureInfo.InvariantCulture, $"{1980 + (at / 12)}-{(at % 12) + 1:00},{at / 7.0:R}"));
        var writes = 0;
        _tables.Hook = (what, _) => Task.FromResult(what == "before submit" ? Interlocked.Increment(ref writes) : 0);

        Assert.Equal(540, (await StoredAsync($"period,value\n{string.Join('\n', months)}\n")).Changed);

        var values = (await LoadAsync()).AsOf(vintage: null);
        // One for the code, one for the series, one for the mark of all series.
        Assert.Equal(3, writes);
        Assert.Equal(("1980-01", 0.0, "2024-12", 539 / 7.0), (values[0].Period.Text, values[0].Value!.Value, values[^1].Period.Text, values[^1].Value!.Value));
    }

    [Fact]
    public async Task A_revision_of_a_long_series_stands_in_order_among_its_periods()
    {
        var months = Enumerable.Range(0, 240).Select(at => string.Create(CultureInfo.InvariantCulture, $"{1980 + (at / 12)}-{(at % 12) + 1:00},{at}")).ToArray();
        await StoredAsync($"period,value\n{string.Join('\n', months)}\n");
        months[100] = "1988-05,-1.5";
        await StoredAsync($"period,value\n{string.Join('\n', months)}\n");

        var series = await LoadAsync();
        Assert.Equal(-1.5, series.AsOf(vintage: null)[100].Value);
        Assert.Equal(series.Observations.OrderBy(one => one.Period).ThenBy(one => one.Vintage), series.Observations);
    }

    [Fact]
    public async Task What_is_not_said_again_stays_as_it_was()
    {
        await StoredAsync("period,value\n1980,1\n");

        await Uploads.StoreAsync(new SeriesUpload(Iran, Code, TableFormat.Csv) { Unit = "barrels" }, Bytes("period,value\n1980,1\n"), CancellationToken.None);

        Assert.Equal(("Petroleum exports", "barrels", "OPEC"), (await LoadAsync()).Facts.Indicator is var held ? (held.Name, held.Unit, held.Source) : default);
    }

    [Fact]
    public async Task A_new_series_needs_its_unit_and_source()
    {
        var outcome = await Uploads.StoreAsync(new SeriesUpload(Iran, Code, TableFormat.Csv), Bytes("period,value\n1980,1\n"), CancellationToken.None);

        Assert.Contains("'unit' and its 'source'", Assert.IsType<UploadOutcome.Unreadable>(outcome).Reason, StringComparison.Ordinal);
        Assert.Empty(await Store.OfCountryAsync(Iran, CancellationToken.None));
    }

    [Fact]
    public async Task Bad_rows_keep_the_whole_of_it_out()
    {
        var outcome = await StoreAsync("period,value\n1980,1\n1981,x\n");

        Assert.Equal(new BadRow(3, "value", "'x' is no number. Leave the cell empty where a value is missing, or say missing= and the text that stands for it."),
            Assert.Single(Assert.IsType<UploadOutcome.BadRows>(outcome).Read.BadRows));
        Assert.Null(await Store.LoadAsync(Iran, Code, CancellationToken.None));
    }

    [Fact]
    public async Task Bad_rows_can_be_left_out()
    {
        var stored = Assert.IsType<UploadOutcome.Stored>(await StoreAsync("period,value\n1980,1\n1981,x\n", upload => upload with { SkipBadRows = true }));

        Assert.Equal((1, 1), (stored.Changed, stored.Read.BadRows.Count));
        Assert.Equal(["1980 1"], Write(stored.Series));
    }

    [Fact]
    public async Task Bad_rows_alone_are_no_series_even_where_they_may_be_left_out() =>
        Assert.IsType<UploadOutcome.BadRows>(await StoreAsync("period,value\n1981,x\n", upload => upload with { SkipBadRows = true }));

    [Theory]
    [InlineData("period,value\n")]
    [InlineData("period,value\n1980,\n")]
    public async Task Gaps_alone_are_no_series(string table) => Assert.IsType<UploadOutcome.Unreadable>(await StoreAsync(table));

    [Theory]
    [InlineData("NY.GDP.MKTP.KD.ZG", "World Bank")]
    [InlineData("ngdp_rpch", "International Monetary Fund")]
    public async Task A_publishers_code_cannot_be_taken(string code, string publisher)
    {
        var outcome = await StoreAsync("period,value\n1980,1\n", upload => upload with { Code = new(code) });

        Assert.Contains(publisher, Assert.IsType<UploadOutcome.Refused>(outcome).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_series_that_is_fetched_is_not_overwritten()
    {
        var fetched = new Indicator(Code, "x", "x", "Bank of Israel", "x", IndicatorSources.Dbnomics);
        var facts = new SeriesFacts(Iran, fetched) { FetchedAt = _time.GetUtcNow(), Sha256 = "a", Address = "https://api.db.nomics.world/" };
        await Store.PublishAsync(
            facts, new PublishedSeries(null, new DateOnly(2026, 1, 1), new Dictionary<IndicatorPeriod, double?> { [IndicatorPeriod.OfYear(1980)] = 1 }), CancellationToken.None);

        Assert.Contains("Bank of Israel", Assert.IsType<UploadOutcome.Refused>(await StoreAsync("period,value\n1980,2\n")).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_series_does_not_change_the_length_of_its_periods()
    {
        await StoredAsync("period,value\n1980,1\n");

        var refused = Assert.IsType<UploadOutcome.Refused>(await StoreAsync("period,value\n1980-01,1\n"));

        Assert.Contains("such as 1980, this one such as 1980-01", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_own_series_is_among_those_of_its_country_and_of_no_other()
    {
        await StoredAsync("period,value\n1980,1\n");

        Assert.Equal(Code, Assert.Single(await Store.OfCountryAsync(Iran, CancellationToken.None)).Indicator.Code);
        Assert.Empty(await Store.OfCountryAsync(new CountryCode("IRQ"), CancellationToken.None));
    }

    [SkippableFact]
    public async Task OPECs_workbook_is_read_as_it_is()
    {
        var content = await File.ReadAllBytesAsync(Corpora.Path("econ/T25.xlsx"));
        var upload = New with { Format = TableFormat.Xlsx, Layout = new SeriesLayout { Row = "IR Iran" } };

        var stored = Assert.IsType<UploadOutcome.Stored>(await Uploads.StoreAsync(upload, content, CancellationToken.None));

        // The same column, taken from the workbook by others.
        var expected = File.ReadLines(Corpora.Path("econ/iran_yearly_merged_1960_2025.csv")).Skip(1).Select(line => line.Split(','))
            .Where(cells => cells[7].Length > 0)
            .Select(cells => (cells[0], double.Parse(cells[7], CultureInfo.InvariantCulture)))
            .ToArray();
        Assert.Equal(expected, stored.Series.AsOf(vintage: null).Select(one => (one.Period.Text, one.Value!.Value)));
        Assert.Equal(("1960", "2022", 63), (expected[0].Item1, expected[^1].Item1, expected.Length));
        Assert.Equal("upload:xlsx?row=IR%20Iran", stored.Series.Facts.Address);
    }

    [SkippableFact]
    public async Task A_year_for_which_OPEC_writes_a_dash_is_a_gap()
    {
        var content = await File.ReadAllBytesAsync(Corpora.Path("econ/T25.xlsx"));
        var upload = New with { Country = new("AGO"), Format = TableFormat.Xlsx, Layout = new SeriesLayout { Sheet = "table 2.5", Row = "Angola" } };

        var stored = Assert.IsType<UploadOutcome.Stored>(await Uploads.StoreAsync(upload, content, CancellationToken.None));

        Assert.Null(stored.Read.Values[IndicatorPeriod.OfYear(1960)]);
        Assert.NotNull(stored.Read.Values[IndicatorPeriod.OfYear(2022)]);
    }

    [SkippableFact]
    public async Task SIPRIs_table_as_JSON_is_read_as_it_is()
    {
        var content = await File.ReadAllBytesAsync(Corpora.Path("econ/Share_of_GDP.json"));
        var upload = New with { Format = TableFormat.Json, Layout = new SeriesLayout { Row = "Algeria" } };

        var stored = Assert.IsType<UploadOutcome.Stored>(await Uploads.StoreAsync(upload, content, CancellationToken.None));

        Assert.Equal((1.61, 7.97), (stored.Read.Values[IndicatorPeriod.OfYear(1960)], stored.Read.Values[IndicatorPeriod.OfYear(2024)]));
        Assert.Null(stored.Read.Values[IndicatorPeriod.OfYear(1962)]);
    }

    [SkippableFact]
    public async Task OPECs_table_as_CSV_is_read_once_its_separator_of_thousands_is_said()
    {
        var content = await File.ReadAllBytesAsync(Corpora.Path("econ/T52_pruned.csv"));
        var upload = New with { Layout = new SeriesLayout { Row = "OECD_Americas" } };

        Assert.IsType<UploadOutcome.BadRows>(await Uploads.StoreAsync(upload, content, CancellationToken.None));
        var stored = Assert.IsType<UploadOutcome.Stored>(
            await Uploads.StoreAsync(upload with { Layout = upload.Layout with { Thousands = "," } }, content, CancellationToken.None));

        Assert.Equal((1412.9, 7967.2), (stored.Read.Values[IndicatorPeriod.OfYear(1980)], stored.Read.Values[IndicatorPeriod.OfYear(2022)]));
    }

    private static SeriesUpload New { get; } = new(Iran, Code, TableFormat.Csv)
    {
        Name = "Petroleum exports",
        Unit = "million US$",
        Source = "OPEC",
        Licence = "OPEC's terms",
    };

    private SeriesUploads Uploads => new(Store, _archive, _time);

    private Task<UploadOutcome> StoreAsync(string table, Func<SeriesUpload, SeriesUpload>? change = null) =>
        Uploads.StoreAsync(change is null ? New : change(New), Bytes(table), CancellationToken.None);

    private async Task<UploadOutcome.Stored> StoredAsync(string table) => Assert.IsType<UploadOutcome.Stored>(await StoreAsync(table));

    private async Task<IndicatorSeries> LoadAsync() => (await Store.LoadAsync(Iran, Code, CancellationToken.None))!;

    private static byte[] Bytes(string table) => Encoding.UTF8.GetBytes(table);

    private static IEnumerable<string> Write(IndicatorSeries series) => series.AsOf(vintage: null)
        .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Period} {one.Value}"));
}
