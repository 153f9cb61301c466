using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SanctionsTracker.Digests.Signing;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Hosting;
using SanctionsTracker.Functions.Hosting.Local;
using SanctionsTracker.Functions.Hosting.Local.Timers;
using SanctionsTracker.News.Following;

namespace SanctionsTracker.Tests.Infra;

/// <summary>What Bicep sets, held against what the code and its host read.</summary>
public sealed class SettingsTests
{
    // https://learn.microsoft.com/azure/azure-functions/flex-consumption-plan#deprecated-properties-and-settings
    private static readonly string[] Refused =
    [
        "ENABLE_ORYX_BUILD", "FUNCTIONS_EXTENSION_VERSION", "FUNCTIONS_MAX_HTTP_CONCURRENCY", "FUNCTIONS_WORKER_PROCESS_COUNT",
        "FUNCTIONS_WORKER_PROCESS_COUNT_MAX", "FUNCTIONS_WORKER_RUNTIME", "FUNCTIONS_WORKER_RUNTIME_VERSION", "SCALE_CONTROLLER_LOGGING_ENABLED",
        "SCM_DO_BUILD_DURING_DEPLOYMENT", "WEBSITE_CONTENTAZUREFILECONNECTIONSTRING", "WEBSITE_CONTENTOVERVNET", "WEBSITE_CONTENTSHARE",
        "WEBSITE_DNS_SERVER", "WEBSITE_MAX_DYNAMIC_APPLICATION_SCALE_OUT", "WEBSITE_NODE_DEFAULT_VERSION", "WEBSITE_RUN_FROM_PACKAGE",
        "WEBSITE_SKIP_CONTENTSHARE_VALIDATION", "WEBSITE_VNET_ROUTE_ALL",
    ];

    // Read by others than our code. Schedules are too, but whether each has a timer is a test of its own.
    private static readonly Dictionary<string, string> ReadByOthers = new(StringComparer.Ordinal)
    {
        ["AzureWebJobsStorage__accountName"] = "the Functions host",
        ["AzureWebJobsStorage__credential"] = "the Functions host",
        ["AzureWebJobsStorage__clientId"] = "the Functions host",
        ["APPLICATIONINSIGHTS_CONNECTION_STRING"] = "the Functions host and the exporter of telemetry",
        ["APPLICATIONINSIGHTS_AUTHENTICATION_STRING"] = "the Functions host",
        ["AZURE_CLIENT_ID"] = "DefaultAzureCredential",
    };

    // Settings whose shipped value is empty, and which Azure may leave so.
    private static readonly Dictionary<string, string> MayBeEmpty = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Api:Key"] = "Azure has function keys",
        ["Storage:ConnectionString"] = "the identity takes its place",
        ["Digests:PublicAddress"] = "the name that Azure gives",
        ["Digests:FormerSecretKeys"] = "none",
        ["Extraction:Folder"] = "none",
        ["Studies:Folder"] = "none",
        ["Sources:*:Address"] = "the publisher's own",
        ["Sources:*:MinimumRecords"] = "the list's own",
        ["Sources:*:Series"] = "none",
        ["Feeds:*:Address"] = "the publisher's own",
    };

    [SkippableFact]
    public async Task Every_timer_has_its_schedule_and_no_schedule_is_without_a_timer() =>
        Assert.Equal(
            FunctionList.Timers.Select(timer => TimerSchedule.SettingOf(timer.Trigger.Schedule)).Order(StringComparer.Ordinal),
            Schedules(await Deployment.DefaultAsync()).Select(schedule => schedule.Key).Order(StringComparer.Ordinal));

    [SkippableFact]
    public async Task Every_schedule_has_six_fields_that_Functions_understands()
    {
        var settings = Configuration(await Deployment.DefaultAsync());

        Assert.All(FunctionList.Timers, timer => Assert.NotNull(TimerSchedule.Of(timer.Trigger.Schedule, settings)));
    }

    [SkippableFact]
    public async Task Another_schedule_takes_the_place_of_the_shipped_one()
    {
        var deployment = await Deployment.WithAsync(("SETTINGS", """{"RefreshNewsSchedule":"0 0 * * * *"}"""));

        Assert.Equal("0 0 * * * *", deployment.Settings["RefreshNewsSchedule"]);
    }

    [SkippableFact]
    public async Task Every_source_is_on_or_off_as_it_is_shipped() =>
        Assert.Equal(
            SourceIds.All.Select(id => ($"Sources__{id.Replace('-', '_')}__Enabled", Shipped()[$"Sources:{id}:Enabled"]!.ToUpperInvariant())).Order(),
            Switches(await Deployment.DefaultAsync(), "Sources__"));

    [SkippableFact]
    public async Task Every_feed_is_on_or_off_as_it_is_shipped() =>
        Assert.Equal(
            ShippedFeeds.All.Select(feed => ($"Feeds__{feed.Id.Replace('-', '_')}__Enabled", Shipped()[$"Feeds:{feed.Id}:Enabled"]!.ToUpperInvariant())).Order(),
            Switches(await Deployment.DefaultAsync(), "Feeds__"));

    [SkippableFact]
    public async Task One_parameter_turns_sources_and_feeds_off_and_on()
    {
        var deployment = await Deployment.WithAsync(("SWITCHES", """{"sources":{"ofac-cons":false,"dbnomics":true},"feeds":{"bbc-world":false}}"""));

        Assert.Equal("false", deployment.Settings["Sources__ofac_cons__Enabled"]);
        Assert.Equal("true", deployment.Settings["Sources__dbnomics__Enabled"]);
        Assert.Equal("true", deployment.Settings["Sources__ofac_sdn__Enabled"]);
        Assert.Equal("false", deployment.Settings["Feeds__bbc_world__Enabled"]);
    }

    [SkippableFact]
    public async Task Names_are_ones_that_Azure_takes() =>
        Assert.All((await Deployment.DefaultAsync()).Settings.Keys, name => Assert.Matches("^[A-Za-z0-9_]+$", name));

    [SkippableFact]
    public async Task Nothing_is_set_that_Flex_Consumption_refuses() =>
        Assert.Empty((await Deployment.DefaultAsync()).Settings.Keys.Intersect(Refused, StringComparer.OrdinalIgnoreCase));

    [SkippableFact]
    public async Task No_setting_holds_the_key_of_a_service() =>
        Assert.DoesNotContain(
            (await Deployment.DefaultAsync()).Settings,
            setting => setting.Key is "AzureWebJobsStorage" or "Storage__ConnectionString" || setting.Value.Contains("AccountKey=", StringComparison.OrdinalIgnoreCase)
                || setting.Value.Contains("listKeys", StringComparison.OrdinalIgnoreCase));

    [SkippableFact]
    public async Task The_app_starts_with_these_settings()
    {
        await using var services = Start(await Deployment.DefaultAsync());

        Assert.NotNull(services.GetRequiredService<OwnerKey>());
    }

    [SkippableTheory]
    [InlineData("Storage__AccountName")]
    [InlineData("Digests__SecretKey")]
    [InlineData("Owner__KeySha256")]
    public async Task The_app_would_not_do_without(string setting)
    {
        var deployment = await Deployment.DefaultAsync();

        await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            await using var services = Start(deployment, except: setting);
        });
    }

    [SkippableFact]
    public async Task Every_setting_that_is_set_is_read_by_somebody()
    {
        var deployment = await Deployment.WithAsync(
            ("DIGESTS_FORMER_SECRET_KEYS", Deployment.SecretKey), ("PUBLIC_ADDRESS", "https://tracker.example.org"));
        var read = new ReadSettings(Values(deployment));
        await using var services = Start(read);

        var unread = deployment.Settings.Keys
            .Except(ReadByOthers.Keys, StringComparer.Ordinal)
            .Except(Schedules(deployment).Select(schedule => schedule.Key), StringComparer.Ordinal)
            .Where(name => !read.Names.Contains(name.Replace("__", ":", StringComparison.Ordinal)))
            .ToArray();
        Assert.Empty(unread);
    }

    [SkippableFact]
    public async Task What_others_read_is_set() =>
        Assert.Empty(ReadByOthers.Keys.Except((await Deployment.DefaultAsync()).Settings.Keys, StringComparer.Ordinal));

    [SkippableFact]
    public async Task Every_setting_of_the_code_is_set_or_has_a_default()
    {
        var set = Configuration(await Deployment.DefaultAsync());

        var missing = Shipped().AsEnumerable()
            .Where(setting => setting.Value is "" && string.IsNullOrEmpty(set[setting.Key]))
            .Select(setting => setting.Key)
            .Where(name => !MayBeEmpty.ContainsKey(name) && !MayBeEmpty.ContainsKey(AnyId(name)))
            .ToArray();
        Assert.Empty(missing);
    }

    private static IEnumerable<KeyValuePair<string, string>> Schedules(Deployment deployment) =>
        deployment.Settings.Where(setting => setting.Key.EndsWith("Schedule", StringComparison.Ordinal));

    private static IEnumerable<(string, string)> Switches(Deployment deployment, string section) => deployment.Settings
        .Where(setting => setting.Key.StartsWith(section, StringComparison.Ordinal))
        .Select(setting => (setting.Key, setting.Value.ToUpperInvariant()))
        .Order();

    // What only Azure can tell stands for itself.
    private static Dictionary<string, string?> Values(Deployment deployment) => deployment.Settings
        .ToDictionary(setting => setting.Key.Replace("__", ":", StringComparison.Ordinal), string? (setting) => setting.Value, StringComparer.OrdinalIgnoreCase);

    private static IConfigurationRoot Configuration(Deployment deployment) => new ConfigurationBuilder().AddInMemoryCollection(Values(deployment)).Build();

    private static IConfigurationRoot Shipped() => new ConfigurationBuilder().AddJsonFile(Path.Combine(SourceTree.Root, "functions", "appsettings.json")).Build();

    private static string AnyId(string name) => name.Split(':') is [var section, _, var last] ? $"{section}:*:{last}" : name;

    private static ServiceProvider Start(Deployment deployment, string? except = null)
    {
        var values = Values(deployment);
        if (except is not null) Assert.True(values.Remove(except.Replace("__", ":", StringComparison.Ordinal)));
        return Start(new ReadSettings(values));
    }

    // As functions/Hosting/Azure/Program.cs does, up to the first request.
    private static ServiceProvider Start(ReadSettings settings)
    {
        var configuration = new ConfigurationManager();
        configuration.AddJsonFile(Path.Combine(SourceTree.Root, "functions", "appsettings.json"));
        configuration.Sources.Add(settings);
        configuration.AddHyphenatedNames();
        var services = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(configuration).AddSanctionsTracker(configuration);
        var owner = OwnerKey.Of(configuration, required: true);
        Assert.True(owner.IsSet);
        var built = services.AddSingleton(owner).BuildServiceProvider();
        built.CheckSettings();
        built.GetService<IStartupValidator>()?.Validate();
        _ = built.GetServices<IHostedService>().ToArray();
        _ = built.GetRequiredService<SecretKeys>().Current;
        foreach (var function in FunctionList.Types) _ = ActivatorUtilities.CreateInstance(built, function);
        return built;
    }
}
