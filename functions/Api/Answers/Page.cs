using System.Text.Json.Serialization;

namespace SanctionsTracker.Functions.Api.Answers;

/// <summary>A page of a list.</summary>
/// <param name="Items">The page.</param>
/// <param name="Next">The cursor of the next page; null on the last.</param>
/// <param name="Total">How many there are in all; left out of the answer where that would cost a scan.</param>
public sealed record Page<T>(
    IReadOnlyList<T> Items,
    string? Next = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Total = null)
{
    /// <summary>Where the answer is of what was known at an earlier time: when knowledge of each list asked begins, null for a list that
    /// was never fetched; else left out of the answer.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, DateTimeOffset?>? KnowledgeBegins { get; init; }
}
