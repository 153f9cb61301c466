namespace SanctionsTracker.Events.Uploads;

/// <summary>What an upload says of an event. Written in lower case; also the header that it stands under, unless mapped.</summary>
public enum EventField
{
    Date,
    Country,
    Kind,
    Title,
    Url,
}
