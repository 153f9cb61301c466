using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SanctionsTracker.Backup;
using SanctionsTracker.Digests;
using SanctionsTracker.Storage;
using SanctionsTracker.Storage.Archive;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Tests.Storage.Azure;

namespace SanctionsTracker.Benchmarks.Backup;

/// <summary><c>backup sqlite|azurite [ROWS [CONTENTS]]</c>: how long an export of so many rows and archived contents takes, how long its import into an
/// empty store, and how much memory each needs.</summary>
internal static class MeasureBackup
{
    // As OFAC's records are packed, on average (decision 2), and a snapshot of a middling list.
    private const int BytesPerRow = 1_284;
    private const int LinesPerContent = 200_000;

    public static async Task RunAsync(string[] args)
    {
        var (rows, contents) = (Number(args, 1, 200_000), Number(args, 2, 40));
        using var data = new TemporaryData();
        using var azurite = args is ["azurite", ..] ? await Azurite.StartAsync() : null;
        using var other = azurite is null ? null : await Azurite.StartAsync();
        await using var source = await StoreAsync(Path.Combine(data.Path, "source"), azurite);
        await FillAsync(source, rows, contents);
        await using var target = await StoreAsync(Path.Combine(data.Path, "target"), other);
        var backup = Path.Combine(data.Path, "backup");

        Console.WriteLine($"{rows} rows, {contents} contents, {(azurite is null ? "embedded store" : "Azurite")}");
        await MeasureAsync("export", rows, () => source.GetRequiredService<StoreExport>().RunAsync(backup, withKey: false, progress: null, CancellationToken.None));
        var size = new DirectoryInfo(backup).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the backup takes {size / 1048576.0:0} MiB"));
        await MeasureAsync("import", rows, () => target.GetRequiredService<StoreImport>().RunAsync(backup, progress: null, CancellationToken.None));
    }

    private static async Task MeasureAsync(string what, int rows, Func<Task> run)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var (before, watch, most) = (Environment.WorkingSet, Stopwatch.StartNew(), 0L);
        var running = run();
        while (await Task.WhenAny(running, Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System)) != running) most = Math.Max(most, Environment.WorkingSet);
        await running;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {watch.Elapsed.TotalSeconds:0.0} s, {rows / watch.Elapsed.TotalSeconds:0} rows a second, at most {(most - before) / 1048576.0:0} MiB more than before ({most / 1048576.0:0} MiB)"));
    }

    private static async Task FillAsync(ServiceProvider store, int rows, int contents)
    {
        var (tables, archive, random) = (store.GetRequiredService<ITableStore>(), store.GetRequiredService<IArchive>(), new Random(1));
        foreach (var batch in Enumerable.Range(0, rows).Select(at => Row(at, random)).Chunk(TableLimits.RowsPerBatch).SelectMany(chunk => chunk.GroupBy(row => row.Partition)))
            _ = await tables.SubmitAsync(TableNames.History, batch.Key, [.. batch.Select(row => new TableWrite.Insert(row))], CancellationToken.None);
        for (var content = 0; content < contents; content++) _ = await archive.StoreAsync(Content(content), CancellationToken.None);
    }

    private static TableRow Row(int at, Random random)
    {
        var packed = new byte[BytesPerRow];
        random.NextBytes(packed);
        return new TableRow($"list-{at / 20_000 % 7}", $"{at:D8}!00000001", new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["commit"] = 1L,
            ["kind"] = "Added",
            ["recorded_at"] = DateTimeOffset.UnixEpoch,
            ["address"] = "https://www.example.org/list.xml",
            ["snapshot_sha256"] = new string('0', 64),
            ["p0"] = packed,
        });
    }

    private static MemoryStream Content(int number)
    {
        var text = new StringBuilder();
        for (var line = 0; line < LinesPerContent; line++) text.Append(CultureInfo.InvariantCulture, $"<entity id=\"{number * 7 + line}\"><name>Name of {line * 31 % 9973}</name></entity>\n");
        return new MemoryStream(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static async Task<ServiceProvider> StoreAsync(string folder, Azurite? azurite)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(azurite is null
            ? new Dictionary<string, string?>(StringComparer.Ordinal) { ["Storage:Folder"] = folder }
            : new(StringComparer.Ordinal) { ["Storage:Kind"] = "Azure", ["Storage:ConnectionString"] = azurite.ConnectionString }).Build();
        var services = new ServiceCollection()
            .AddLogging().AddSingleton<IConfiguration>(configuration).AddStorage(configuration).AddWebhooks(configuration).AddBackup().BuildServiceProvider();
        await services.GetRequiredService<StorageSetup>().InitialiseAsync(CancellationToken.None);
        return services;
    }

    private static int Number(string[] args, int at, int otherwise) =>
        args.Length > at ? int.Parse(args[at], CultureInfo.InvariantCulture) : otherwise;
}
