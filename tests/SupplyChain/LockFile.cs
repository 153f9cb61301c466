using System.Text.Json;

namespace SanctionsTracker.Tests.SupplyChain;

/// <summary>A lock file of NuGet in the repository.</summary>
internal sealed record LockFile(string Path, IReadOnlyList<LockFile.Package> Packages)
{
    /// <summary>Those of the projects, by the host that they are for, without build output.</summary>
    public static IReadOnlyList<LockFile> All { get; } =
    [
        .. Directory.EnumerateFiles(SourceTree.Root, "packages*.lock.json", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(SourceTree.Root, file).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "obj" or "bin" or "node_modules"))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    private static LockFile Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(System.IO.Path.Combine(SourceTree.Root, path)));
        return new(path,
        [
            .. from framework in document.RootElement.GetProperty("dependencies").EnumerateObject()
               from package in framework.Value.EnumerateObject()
               let type = package.Value.GetProperty("type").GetString()!
               where type != "Project"
               select new Package(
                   package.Name,
                   type,
                   package.Value.TryGetProperty("requested", out var requested) ? requested.GetString() : null,
                   package.Value.GetProperty("resolved").GetString()!,
                   package.Value.GetProperty("contentHash").GetString()!),
        ]);
    }

    /// <summary>A package as it is locked.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Type"><c>Direct</c>, <c>Transitive</c> or <c>CentralTransitive</c>.</param>
    /// <param name="Requested">The versions asked for, <c>[1.2.3, )</c>; null for what another package asks for.</param>
    /// <param name="Resolved">The version taken.</param>
    /// <param name="Hash">The SHA-512 of its content, in base64.</param>
    public sealed record Package(string Name, string Type, string? Requested, string Resolved, string Hash);
}
