using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace SanctionsTracker.Functions.Hosting.Local;

/// <summary>The one method of a trigger class that carries <c>[Function]</c>.</summary>
internal sealed record FunctionMethod(string Name, MethodInfo Method)
{
    public Type Type => Method.DeclaringType!;

    /// <exception cref="InvalidOperationException">The class has none or several.</exception>
    public static FunctionMethod Of(Type type)
    {
        var methods = type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Select(method => (Method: method, Function: method.GetCustomAttribute<FunctionAttribute>()))
            .Where(candidate => candidate.Function is not null)
            .ToArray();
        return methods is [var only]
            ? new(only.Function!.Name, only.Method)
            : throw new InvalidOperationException($"{type.Name} must have one [Function] method and has {methods.Length}.");
    }

    /// <summary>The trigger attribute of the first parameter that has one; null where none has.</summary>
    public T? Trigger<T>()
        where T : Attribute =>
        Method.GetParameters().Select(parameter => parameter.GetCustomAttribute<T>()).FirstOrDefault(trigger => trigger is not null);
}
