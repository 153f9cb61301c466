using System.Collections.Concurrent;
using System.Text.Json;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.Infra;

/// <summary>What <c>infra/main.bicep</c> deploys, evaluated by the compiler without Azure.</summary>
/// <remarks>What only Azure can tell, such as the id of an identity that is yet to be made, stays an expression in brackets. Secure parameters are
/// hidden in what the compiler evaluates, and all that they touch with them: so a copy is evaluated in which they are not secure.</remarks>
internal sealed class Deployment
{
    public const string OwnerKeySha256 = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae";
    public const string SecretKey = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    public const string User = "11111111-1111-1111-1111-111111111111";

    private const string Subscription = "00000000-0000-0000-0000-000000000001";
    private const string Tenant = "00000000-0000-0000-0000-000000000002";

    // One evaluation for the tests that ask for the same.
    private static readonly ConcurrentDictionary<string, Lazy<Task<Deployment>>> Evaluated = new(StringComparer.Ordinal);

    private Deployment(JsonElement snapshot) =>
        Resources = [.. snapshot.GetProperty("predictedResources").EnumerateArray().Select(DeployedResource.Read)];

    public IReadOnlyList<DeployedResource> Resources { get; }

    /// <summary>The settings of the app, by the names that Azure takes.</summary>
    public IReadOnlyDictionary<string, string> Settings => One("Microsoft.Web/sites/config").Json.GetProperty("properties").EnumerateObject()
        .ToDictionary(setting => setting.Name, setting => setting.Value.GetString()!, StringComparer.Ordinal);

    /// <summary>The deployment of whoever sets nothing but what must be set.</summary>
    public static Task<Deployment> DefaultAsync() => WithAsync();

    /// <param name="parameters">Parameters beside those that must be set, by their names in <c>main.bicepparam</c>.</param>
    public static Task<Deployment> WithAsync(params (string Name, string Value)[] parameters)
    {
        Bicep.Require();
        return Evaluated.GetOrAdd(string.Join('\n', parameters), _ => new(() => EvaluateAsync(parameters))).Value;
    }

    public IEnumerable<DeployedResource> All(string type) => Resources.Where(resource => resource.Type == type);

    public DeployedResource One(string type) => Assert.Single(All(type));

    private static async Task<Deployment> EvaluateAsync((string Name, string Value)[] parameters)
    {
        using var folder = new TemporaryFolder();
        Copy(folder.Path);
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["AZURE_ENV_NAME"] = "test",
            ["AZURE_LOCATION"] = "westeurope",
            ["AZURE_PRINCIPAL_ID"] = User,
            ["OWNER_KEY_SHA256"] = OwnerKeySha256,
            ["DIGESTS_SECRET_KEY"] = SecretKey,
            ["BUDGET_START"] = "2026-11-01",
        };
        foreach (var (name, value) in parameters) environment[name] = value;
        var file = Path.Combine(folder.Path, "infra", "main.bicepparam");
        var run = await Bicep.RunAsync(
            ["snapshot", file, "--mode", "overwrite", "--subscription-id", Subscription, "--tenant-id", Tenant, "--location", "westeurope"], environment);
        Assert.True(run.ExitCode == 0, run.Text);
        using var snapshot = JsonDocument.Parse(await File.ReadAllTextAsync(Path.ChangeExtension(file, ".snapshot.json")));
        return new Deployment(snapshot.RootElement.Clone());
    }

    private static void Copy(string folder)
    {
        foreach (var file in (string[])["functions/appsettings.json", .. InfraFiles.Sources.Where(path => !path.EndsWith("bicepconfig.json", StringComparison.Ordinal))])
        {
            var target = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, InfraFiles.Read(file).Replace("@secure()\n", "", StringComparison.Ordinal));
        }
    }
}
