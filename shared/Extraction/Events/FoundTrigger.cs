using System.Runtime.InteropServices;

namespace SanctionsTracker.Extraction.Events;

/// <summary>A trigger and the token where it stands.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FoundTrigger(EventTrigger Trigger, int At);
