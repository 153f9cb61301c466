using SanctionsTracker.Designations;

namespace SanctionsTracker.Tests.Extraction.Evaluation;

/// <summary>The records that the lists hold while the evaluation set is read: some that the texts name, and some whose names they only seem to
/// have.</summary>
internal static class ListedRecords
{
    private static readonly ListId List = new("ofac-sdn");

    public static IReadOnlyList<Designation> All { get; } =
    [
        .. File.ReadLines(Path.Combine(SourceTree.Root, "tests/Extraction/Evaluation/listed.tsv"))
            .Where(line => !line.StartsWith('#'))
            .Select((line, at) => Of(line.Split('\t'), at)),
    ];

    private static Designation Of(string[] cells, int at) => new()
    {
        Id = new(List, $"{at + 1}"),
        Type = Enum.Parse<TargetType>(cells[0], ignoreCase: true),
        Countries = [new(new(cells[1]), "programme")],
        Name = cells[2],
        Aliases = [.. cells.Skip(3).SelectMany(names => names.Split(';')).Select(name => new Alias(name, "aka"))],
    };
}
