using SanctionsTracker.Designations;

namespace SanctionsTracker.News;

/// <summary>A designation that an article speaks about.</summary>
/// <param name="Designation">The record.</param>
/// <param name="Name">The words that name it, as they stand in the article.</param>
/// <param name="Quote">The sentence around them, at most 300 characters.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record NewsMention(DesignationId Designation, string Name, string Quote, double Confidence);
