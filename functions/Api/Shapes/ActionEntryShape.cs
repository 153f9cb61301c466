using SanctionsTracker.Designations;
using SanctionsTracker.Sources.OfacActions;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>A target as an action prints it.</summary>
public sealed record ActionEntryShape(
    string Name,
    TargetType Type,
    IReadOnlyList<string> Programmes,
    IReadOnlyList<ActionName> Aliases,
    IReadOnlyList<PartialDate> Births,
    IReadOnlyList<string> LinkedTo,
    string Text)
{
    public static ActionEntryShape Of(ActionEntry entry) =>
        new(entry.Name, entry.Type, entry.Programmes, entry.Aliases, entry.Births, entry.LinkedTo, entry.Text);
}
