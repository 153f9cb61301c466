using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using SanctionsTracker.Functions;
using SanctionsTracker.Functions.Hosting.Local;
using SanctionsTracker.Functions.Hosting.Local.Timers;

namespace SanctionsTracker.Tests.Hosting;

/// <summary>Holds every function to the subset of the worker's model that both hosts have been proven with.</summary>
public sealed class FunctionShapeTests
{
    private static readonly Type[] Declared =
    [
        .. typeof(Program).Assembly.GetTypes()
            .Where(type => type.GetMethods().Any(method => method.IsDefined(typeof(FunctionAttribute), inherit: false))),
    ];

    private static readonly FunctionMethod[] Functions = [.. FunctionList.Types.Select(FunctionMethod.Of)];

    public static TheoryData<string> Names => [.. Functions.Select(function => function.Name)];

    [Fact]
    public void The_list_of_functions_names_every_function_of_the_assembly() =>
        Assert.Equal(
            Declared.Select(type => type.FullName).Order(StringComparer.Ordinal),
            FunctionList.Types.Select(type => type.FullName).Order(StringComparer.Ordinal));

    [Fact]
    public void No_two_functions_have_the_same_name() =>
        Assert.Distinct(Functions.Select(function => function.Name), StringComparer.OrdinalIgnoreCase);

    [Fact]
    public void No_two_functions_answer_the_same_address() =>
        Assert.Distinct(
            FunctionList.Http.SelectMany(function => function.Trigger.Methods!.Select(method => $"{method} {function.Shape}")),
            StringComparer.OrdinalIgnoreCase);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_function_is_named_after_its_class(string name) => Assert.Equal(name, Function(name).Type.Name);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_function_is_one_public_sealed_class_with_one_trigger(string name)
    {
        var function = Function(name);
        var triggers = function.Method.GetParameters().SelectMany(parameter => parameter.GetCustomAttributes()).Count(IsTrigger);

        Assert.True(function.Type is { IsPublic: true, IsSealed: true, IsGenericType: false });
        Assert.Equal(1, triggers);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_function_takes_nothing_but_its_trigger_its_route_and_a_token(string name)
    {
        var function = Function(name);
        var route = function.Trigger<HttpTriggerAttribute>()?.Route is { } pattern
            ? RoutePatternFactory.Parse(pattern).Parameters.Select(parameter => parameter.Name).ToArray()
            : [];

        Assert.All(function.Method.GetParameters(), parameter => Assert.True(IsAllowed(parameter, route), parameter.ToString()));
        // Each value of the route is taken.
        Assert.Empty(route.Except(function.Method.GetParameters().Select(parameter => parameter.Name!), StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_http_function_answers_a_result_and_a_timer_nothing(string name)
    {
        var function = Function(name);
        var expected = function.Trigger<HttpTriggerAttribute>() is null ? typeof(Task) : typeof(Task<IResult>);

        Assert.Equal(expected, function.Method.ReturnType);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_http_function_has_lower_case_methods_and_a_route_under_api_or_dashboard(string name)
    {
        if (Function(name).Trigger<HttpTriggerAttribute>() is not { } trigger) return;

        Assert.NotEmpty(trigger.Methods!);
        Assert.All(trigger.Methods!, method => Assert.Contains(method, (string[])["get", "head", "post", "put", "patch", "delete"]));
        Assert.Matches("^(api/|dashboard/)", trigger.Route);
        Assert.NotNull(RoutePatternFactory.Parse(trigger.Route!));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Who_answers_GET_answers_HEAD(string name)
    {
        // RFC 9110, 9.1: a server must support both. The Functions host passes on what a trigger names and nothing else.
        if (Function(name).Trigger<HttpTriggerAttribute>() is not { } trigger) return;

        Assert.Equal(trigger.Methods!.Contains("get"), trigger.Methods!.Contains("head"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Only_health_and_the_dashboards_files_are_open(string name)
    {
        if (Function(name).Trigger<HttpTriggerAttribute>() is not { AuthLevel: AuthorizationLevel.Anonymous } open) return;

        Assert.True(open.Route is "api/health" || open.Route!.StartsWith("dashboard", StringComparison.Ordinal), open.Route);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_timers_schedule_is_a_setting_that_ships_with_a_default(string name)
    {
        if (Function(name).Trigger<TimerTriggerAttribute>() is not { } trigger) return;
        var shipped = new ConfigurationBuilder().AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json")).Build();

        Assert.Equal($"{name}Schedule", TimerSchedule.SettingOf(trigger.Schedule));
        Assert.NotNull(TimerSchedule.Of(trigger.Schedule, shipped));
    }

    private static FunctionMethod Function(string name) => Functions.Single(function => function.Name == name);

    private static bool IsTrigger(Attribute attribute) => attribute is HttpTriggerAttribute or TimerTriggerAttribute;

    private static bool IsAllowed(ParameterInfo parameter, string[] route) =>
        parameter.ParameterType == typeof(CancellationToken)
        || (parameter.ParameterType == typeof(HttpRequest) && parameter.IsDefined(typeof(HttpTriggerAttribute)))
        || (parameter.ParameterType == typeof(TimerInfo) && parameter.IsDefined(typeof(TimerTriggerAttribute)))
        || (parameter.ParameterType == typeof(string) && route.Contains(parameter.Name, StringComparer.Ordinal));
}
