using System.Reflection;
using System.Runtime.InteropServices;

namespace SanctionsTracker.Tests.Infra;

/// <summary>The compiler of Bicep, as its package brings it.</summary>
internal static class Bicep
{
    private static readonly string Compiler = typeof(Bicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "BicepPath").Value?.Replace('\\', '/') ?? "";

    /// <summary>Skips the calling test on a platform that the package has no compiler for.</summary>
    public static void Require() => Skip.IfNot(
        OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64 && File.Exists(Compiler), "The compiler of Bicep is a package for Linux on x64.");

    public static Task<ToolRun> RunAsync(IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        Require();
        return ToolRun.Async(Compiler, arguments, environment: environment);
    }
}
