using Microsoft.Azure.Functions.Worker;

namespace SanctionsTracker.Functions.Hosting.Local;

/// <summary>A function that runs on a schedule.</summary>
internal sealed record TimerFunction(FunctionMethod Function, TimerTriggerAttribute Trigger)
{
    public static TimerFunction? TryRead(Type type)
    {
        var function = FunctionMethod.Of(type);
        return function.Trigger<TimerTriggerAttribute>() is { } trigger ? new(function, trigger) : null;
    }

    /// <summary>Runs the function once, on an instance of its own.</summary>
    public Task RunAsync(IServiceProvider services, TimerInfo timer, CancellationToken cancellationToken)
    {
        var instance = ActivatorUtilities.CreateInstance(services, Function.Type);
        var arguments = Function.Method.GetParameters()
            .Select(parameter => parameter.ParameterType == typeof(CancellationToken) ? (object)cancellationToken : timer)
            .ToArray();
        return (Task)Function.Method.Invoke(instance, arguments)!;
    }
}
