using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SanctionsTracker.Storage;
using SanctionsTracker.Storage.Archive;
using SanctionsTracker.Storage.Leases;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Tests.Storage;

public sealed class StorageRegistrationTests
{
    [Fact]
    public async Task The_embedded_store_works_once_set_up()
    {
        using var folder = new TemporaryFolder();
        await using var provider = Provide(("Storage:Folder", folder.File("data")));

        await provider.GetRequiredService<StorageSetup>().InitialiseAsync(CancellationToken.None);
        var lease = await provider.GetRequiredService<LeaseStore>().TryAcquireAsync("un", "a", LeaseStore.Duration, CancellationToken.None);
        var stored = await provider.GetRequiredService<IArchive>().StoreAsync(new MemoryStream([1]), CancellationToken.None);

        Assert.Equal(1, lease!.Fencing);
        Assert.True(stored.Written);
        Assert.Same(provider.GetRequiredService<CountingTableStore>(), provider.GetRequiredService<ITableStore>());
        Assert.Equal(1, provider.GetRequiredService<CountingTableStore>().Of(TableNames.Leases).RowsWritten);
        Assert.True(File.Exists(folder.File("data/tables.db")));
        Assert.True(Directory.Exists(folder.File("data/archive")));
    }

    [Fact]
    public void Azure_is_chosen_by_a_setting_whatever_its_case()
    {
        using var provider = Provide(("Storage:Kind", "azure"), ("Storage:AccountName", "sanctions1"));

        Assert.Equal(StorageKind.Azure, provider.GetRequiredService<IOptions<StorageOptions>>().Value.Kind);
        Assert.NotNull(provider.GetRequiredService<ITableStore>());
        Assert.NotNull(provider.GetRequiredService<IArchive>());
    }

    [Theory]
    [InlineData("ConnectionString or Storage:AccountName", "Storage:Kind=azure")]
    [InlineData("not both", "Storage:Kind=azure", "Storage:AccountName=sanctions1", "Storage:ConnectionString=UseDevelopmentStorage=true")]
    [InlineData("3 to 24", "Storage:Kind=azure", "Storage:AccountName=Not_An_Account")]
    [InlineData("names no folder", "Storage:Folder=")]
    [InlineData("sqlite or azure", "Storage:Kind=7")]
    public void Settings_that_cannot_work_are_refused_and_say_why(string because, params string[] settings)
    {
        using var provider = Provide([.. settings.Select(setting => (setting[..setting.IndexOf('=')], setting[(setting.IndexOf('=') + 1)..]))]);

        var refused = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<ITableStore>());

        Assert.Contains(because, refused.Message, StringComparison.Ordinal);
    }

    private static ServiceProvider Provide(params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Name, s => (string?)s.Value)).Build();
        return new ServiceCollection().AddStorage(configuration).BuildServiceProvider();
    }
}
