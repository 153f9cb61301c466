using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Functions.Api;
using SanctionsTracker.Functions.Hosting.Local;

namespace SanctionsTracker.Tests.Api.Contract;

public sealed class ContractCoversTheAppTests
{
    [Fact]
    public void Every_route_of_the_api_is_in_the_contract_and_no_other() =>
        Assert.Equal(
            // HEAD is a GET without its body, and the contract says so once.
            Functions.SelectMany(function => function.Trigger.Methods!.Except(["head"]).Select(method => $"{method} {function.Route}")).Order(StringComparer.Ordinal),
            OpenApiContract.Operations.Select(operation => $"{operation.Method} {operation.Path}").Order(StringComparer.Ordinal));

    [Fact]
    public void Each_operation_is_named_after_its_function() =>
        Assert.All(OpenApiContract.Operations, operation => Assert.Contains(
            Functions,
            function => function.Route == operation.Path && function.Function.Name == operation.Operation["operationId"]!.GetValue<string>()));

    [Fact]
    public void Only_what_is_open_to_all_needs_no_key() =>
        Assert.All(OpenApiContract.Operations, operation => Assert.Equal(
            Functions.Single(function => function.Function.Name == operation.Operation["operationId"]!.GetValue<string>()).Trigger.AuthLevel == AuthorizationLevel.Anonymous,
            operation.Operation["security"] is JsonArray { Count: 0 }));

    [Fact]
    public async Task Every_parameter_in_the_contract_is_known_and_every_known_one_is_in_it()
    {
        await using var api = await TinyApi.StartAsync();
        foreach (var (method, path, operation) in OpenApiContract.Operations)
        {
            var address = path.Replace("{country}", "IRN", StringComparison.Ordinal).Replace("{list}", "tiny", StringComparison.Ordinal)
                .Replace("{id}", "tiny", StringComparison.Ordinal).Replace("{code}", "tiny", StringComparison.Ordinal);
            var answer = await api.Client.SendAsync(new(new(method), new Uri($"{address}?no-such-parameter=1", UriKind.Relative)));
            var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
            var known = problem.GetProperty("known").EnumerateArray().Select(name => name.GetString()!).Except(["format"]);

            var told = OpenApiContract.ParametersOf(operation)
                .Where(parameter => parameter["in"]!.GetValue<string>() == "query")
                .Select(parameter => parameter["name"]!.GetValue<string>())
                .Except(["format"]);
            Assert.Equal(known.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void The_contract_has_the_apps_version() =>
        Assert.Equal(typeof(GetOpenApi).Assembly.GetName().Version!.ToString(3), OpenApiContract.Document["info"]!["version"]!.GetValue<string>());

    private static HttpFunction[] Functions { get; } =
        [.. FunctionList.Http.Where(function => function.Route.StartsWith("/api/", StringComparison.Ordinal))];
}
