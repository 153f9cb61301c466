using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Ofac;

/// <summary>A sanctions programme of OFAC's.</summary>
/// <param name="Code">As the list writes it: <c>IRAN-EO13902</c>.</param>
/// <param name="Name">What it stands for.</param>
/// <param name="Countries">The countries it is about; none for a programme about conduct (terrorism, narcotics) wherever it is.</param>
internal sealed record OfacProgramme(string Code, string Name, IReadOnlyList<CountryCode> Countries);
