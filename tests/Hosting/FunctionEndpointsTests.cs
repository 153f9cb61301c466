using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Hosting.Local;

namespace SanctionsTracker.Tests.Hosting;

public sealed class FunctionEndpointsTests
{
    [Fact]
    public async Task Every_function_of_the_app_can_be_bound()
    {
        await using var app = Build();

        Assert.All(FunctionList.Http, function => Assert.NotNull(FunctionEndpoints.Bind(function, app)));
    }

    [Fact]
    public async Task A_function_gets_its_services_and_the_values_of_its_route()
    {
        await using var app = await StartAsync();

        Assert.Equal("Hello, un/KPi.001", await app.GetTestClient().GetStringAsync(new Uri("/api/greet/un/KPi.001", UriKind.Relative)));
    }

    [Fact]
    public async Task A_method_that_the_trigger_does_not_name_is_not_allowed()
    {
        await using var app = await StartAsync();

        var answer = await app.GetTestClient().DeleteAsync(new Uri("/api/greet/un/1", UriKind.Relative));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD", "PUT"], answer.Content.Headers.Allow.Order(StringComparer.Ordinal));
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Functions_of_one_address_share_it_by_their_methods()
    {
        await using var app = await StartAsync();

        var answer = await app.GetTestClient().PutAsync(new Uri("/api/greet/un/1", UriKind.Relative), content: null);

        Assert.Equal("Farewell, un", await answer.Content.ReadAsStringAsync());
    }

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton(new ApiKey(value: null)).AddSingleton<FunctionGate>().AddSingleton(new Greeting("Hello"));
        return builder.Build();
    }

    private static async Task<WebApplication> StartAsync()
    {
        var app = Build();
        app.MapFunctions([HttpFunction.TryRead(typeof(Greet))!, HttpFunction.TryRead(typeof(TakeLeave))!]);
        app.MapFallback(() => Results.NotFound());
        await app.StartAsync();
        return app;
    }

    public sealed record Greeting(string Word);

    public sealed class Greet(Greeting greeting)
    {
        [Function(nameof(Greet))]
        public Task<IResult> Run(
            [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/greet/{list}/{id}")] HttpRequest request,
            string list,
            string id,
            CancellationToken cancellationToken) =>
            Task.FromResult(Results.Text($"{greeting.Word}, {list}/{id}"));
    }

    public sealed class TakeLeave
    {
        [Function(nameof(TakeLeave))]
        public Task<IResult> Run(
            [HttpTrigger(AuthorizationLevel.Function, "put", Route = "api/greet/{from}/{who}")] HttpRequest request,
            string from,
            string who,
            CancellationToken cancellationToken) =>
            Task.FromResult(Results.Text($"Farewell, {from}"));
    }
}
