using SanctionsTracker.Designations;

namespace SanctionsTracker.Functions.Api.Changes;

/// <summary>A change in the words of a feed.</summary>
internal static class FeedWords
{
    public const string Title = "Changes of sanctions lists";
    public const string Author = "SanctionsTracker";

    public static string TitleOf(ListChange change) => $"{Happened(change.Kind)}: {change.Name} ({change.Id.List})";

    public static string SummaryOf(ListChange change) => change.Fields.Count == 0
        ? $"{change.Kind} on list {change.Id.List}."
        : string.Join("; ", change.Fields.Select(field => $"{field.Field}: {Joined(field.Before)} → {Joined(field.After)}"));

    private static string Happened(ListChangeKind kind) => kind switch
    {
        ListChangeKind.VerdictChanged => "Verdict changed",
        ListChangeKind.ValuesReleased => "Values released",
        _ => kind.ToString(),
    };

    private static string Joined(IReadOnlyList<string> values) => values.Count == 0 ? "–" : string.Join(", ", values);
}
