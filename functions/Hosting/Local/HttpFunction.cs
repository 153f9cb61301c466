using Microsoft.Azure.Functions.Worker;

namespace SanctionsTracker.Functions.Hosting.Local;

/// <summary>A function that answers HTTP.</summary>
internal sealed record HttpFunction(FunctionMethod Function, HttpTriggerAttribute Trigger)
{
    public string Route => "/" + Trigger.Route;

    /// <summary>The route without the names of its values: functions of one shape answer one address.</summary>
    public string Shape => string.Join('/', Route.Split('/').Select(part => part.StartsWith('{') ? "{}" : part));

    public static HttpFunction? TryRead(Type type)
    {
        var function = FunctionMethod.Of(type);
        return function.Trigger<HttpTriggerAttribute>() is { } trigger ? new(function, trigger) : null;
    }
}
