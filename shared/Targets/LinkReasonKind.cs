namespace SanctionsTracker.Targets;

/// <summary>Why two records are held to name the same target. Written in snake_case. What each is worth: <see cref="LinkConfidence"/>.</summary>
public enum LinkReasonKind
{
    /// <summary>The reference number of the United Nations' list, which other publishers quote.</summary>
    UnReference,

    /// <summary>A ship's number of the International Maritime Organization, which it keeps for life.</summary>
    ImoNumber,

    /// <summary>A ship's radio number, which changes with its flag.</summary>
    Mmsi,

    /// <summary>An aircraft's registration mark.</summary>
    AircraftTail,

    /// <summary>An aircraft's serial number by its maker.</summary>
    AircraftSerial,

    /// <summary>A legal entity identifier (ISO 17442).</summary>
    Lei,

    /// <summary>A bank's SWIFT code (ISO 9362).</summary>
    SwiftCode,

    Passport,
    NationalId,
    TaxNumber,
    RegistrationNumber,

    /// <summary>A person's name and a full birth date.</summary>
    NameAndBirthDate,

    /// <summary>A person's name, a birth date that one of the lists knows only in part, and a country.</summary>
    NameAndBirthYear,

    /// <summary>The name of an organisation, a vessel, an aircraft or another target, and a country.</summary>
    NameAndCountry,
}
