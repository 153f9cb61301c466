using System.Text.RegularExpressions;

namespace SanctionsTracker.Tests.Container;

/// <summary>The repository's Dockerfile, by its stages.</summary>
internal static partial class Dockerfile
{
    public static IReadOnlyList<Stage> Stages { get; } = Read(File.ReadAllText(Path.Combine(SourceTree.Root, "Dockerfile")));

    private static List<Stage> Read(string text)
    {
        var stages = new List<Stage>();
        foreach (var line in Continuation().Replace(text, " ").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var (keyword, arguments) = (line[..line.IndexOf(' ', StringComparison.Ordinal)], line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..].Trim());
            if (keyword == "FROM") stages.Add(new(arguments.Split(' ')[0], []));
            else stages[^1].Instructions.Add((keyword, arguments));
        }

        return stages;
    }

    [GeneratedRegex(@"\\\s*\n", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Continuation();

    /// <summary>What stands between one FROM and the next.</summary>
    internal sealed record Stage(string Image, List<(string Keyword, string Arguments)> Instructions)
    {
        public string? Last(string keyword) => Instructions.LastOrDefault(instruction => instruction.Keyword == keyword).Arguments;

        /// <summary>The paths that it takes from the repository.</summary>
        public IEnumerable<string> Copied =>
            from instruction in Instructions
            where instruction.Keyword == "COPY" && !instruction.Arguments.Contains("--from=", StringComparison.Ordinal)
            from source in instruction.Arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)[..^1]
            select source;
    }
}
