using System.Runtime.InteropServices;

namespace SanctionsTracker.Extraction.Events;

/// <summary>A trigger and the token where it stands.</summary>
/// <param name="Trigger">The row of the table.</param>
/// <param name="Kind">What it tells of at this place.</param>
/// <param name="At">The token.</param>
/// <param name="IsBound">It names or describes the event, so that only a date that is said of it is its own.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FoundTrigger(EventTrigger Trigger, EventKind Kind, int At, bool IsBound);
