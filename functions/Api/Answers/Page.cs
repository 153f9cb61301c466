using System.Text.Json.Serialization;

namespace SanctionsTracker.Functions.Api.Answers;

/// <summary>A page of a list.</summary>
/// <param name="Items">The page.</param>
/// <param name="Next">The cursor of the next page; null on the last.</param>
/// <param name="Total">How many there are in all; left out of the answer where that would cost a scan.</param>
public sealed record Page<T>(
    IReadOnlyList<T> Items,
    string? Next = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Total = null);
