using SanctionsTracker.Designations;
using SanctionsTracker.Extraction;

namespace SanctionsTracker.Tests.Extraction.Evaluation;

/// <summary>A text and what a reader marked in it.</summary>
internal sealed record LabelledText(string Name, string Text, TextLabels Labels)
{
    /// <summary>What the extraction is given: the text, its title and its date, and none of the labels.</summary>
    public SourceText Source => new(Text)
    {
        Title = Labels.Title,
        Published = PartialDate.TryParse(Labels.Published, out var published) ? published : throw new InvalidDataException(Labels.Published),
    };

    /// <summary>Every <c>NAME.txt</c> of a folder that has a <c>NAME.json</c>, by name.</summary>
    public static IReadOnlyList<LabelledText> ReadFolder(string folder) =>
    [
        .. from path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)
           let text = File.ReadAllText(Path.ChangeExtension(path, "txt"))
           select new LabelledText(Path.GetFileNameWithoutExtension(path), text, TextLabels.Read(path)),
    ];
}
