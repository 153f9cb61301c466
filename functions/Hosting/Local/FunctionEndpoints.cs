using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using SanctionsTracker.Functions.Api.Answers;

namespace SanctionsTracker.Functions.Hosting.Local;

/// <summary>Maps functions to routes as the Functions host does.</summary>
internal static class FunctionEndpoints
{
    public static void MapFunctions(this IEndpointRouteBuilder routes, IReadOnlyList<HttpFunction> functions)
    {
        var gate = routes.ServiceProvider.GetRequiredService<FunctionGate>();
        foreach (var function in functions) Map(routes, function, gate);
        foreach (var address in functions.GroupBy(function => function.Shape, StringComparer.OrdinalIgnoreCase)) RefuseOthers(routes, [.. address]);
    }

    /// <summary>The delegate that binds a request to the function's parameters and writes its result.</summary>
    internal static RequestDelegate Bind(HttpFunction function, IEndpointRouteBuilder routes)
    {
        var options = new RequestDelegateFactoryOptions
        {
            ServiceProvider = routes.ServiceProvider,
            RouteParameterNames = RoutePatternNames(function.Route),
        };
        var create = ActivatorUtilities.CreateFactory(function.Function.Type, Type.EmptyTypes);
        return RequestDelegateFactory.Create(
            function.Function.Method, context => create(context.RequestServices, arguments: null), options).RequestDelegate;
    }

    private static void Map(IEndpointRouteBuilder routes, HttpFunction function, FunctionGate gate)
    {
        // Binding compiles expressions, a few milliseconds each: put off to the first request, so that the start is quick.
        var bound = new Lazy<RequestDelegate>(() => Bind(function, routes));
        routes.MapMethods(function.Route, function.Trigger.Methods!, Answer).WithDisplayName(function.Function.Name);

        async Task Answer(HttpContext context)
        {
            if (gate.Refuses(context.Request, function.Trigger.AuthLevel) is { } refusal) await refusal.ExecuteAsync(context);
            else await bound.Value(context);
        }
    }

    // Without this the fallback would say that nothing is there. Routing takes an endpoint that names its methods before one that does not.
    private static void RefuseOthers(IEndpointRouteBuilder routes, HttpFunction[] functions)
    {
        var allowed = string.Join(", ", functions.SelectMany(function => function.Trigger.Methods!).Select(method => method.ToUpperInvariant()).Distinct(StringComparer.Ordinal));
        routes.Map(functions[0].Route, Refuse);

        Task Refuse(HttpContext context)
        {
            context.Response.Headers.Allow = allowed;
            return Problem.MethodNotAllowed($"This address takes {allowed}.").ExecuteAsync(context);
        }
    }

    private static string[] RoutePatternNames(string route) =>
        [.. RoutePatternFactory.Parse(route).Parameters.Select(parameter => parameter.Name)];
}
