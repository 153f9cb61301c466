namespace SanctionsTracker.Indicators.Uploads;

/// <summary>What was handed in cannot be read as a series at all.</summary>
/// <param name="message">Why, for whoever handed it in.</param>
/// <param name="innerException">What told us.</param>
public sealed class UnreadableUploadException(string message, Exception? innerException = null) : Exception(message, innerException);
