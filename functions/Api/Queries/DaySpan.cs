using System.Runtime.InteropServices;

namespace SanctionsTracker.Functions.Api.Queries;

/// <summary>The days that a year, quarter, month or day has.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DaySpan(DateOnly First, DateOnly Last);
