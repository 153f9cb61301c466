using System.Xml.Linq;

namespace SanctionsTracker.Sources.UnitedNations;

/// <summary>Reads one entry's element.</summary>
internal static class UnTargetReader
{
    private static readonly string[] NameElements = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"];

    public static UnTarget Read(XElement entry, int position)
    {
        var kind = entry.Name.LocalName;
        return new UnTarget
        {
            Kind = kind,
            Place = $"{UnElements.PathOf(kind)}[{position}]",
            ReferenceNumber = entry.Text("REFERENCE_NUMBER"),
            DataId = entry.Text("DATAID"),
            VersionNumber = entry.Text("VERSIONNUM"),
            Names = [.. NameElements.Select(entry.Text).OfType<string>()],
            NameOriginalScript = entry.Text("NAME_ORIGINAL_SCRIPT"),
            UnListType = entry.Text("UN_LIST_TYPE"),
            ListedOn = entry.Text("LISTED_ON"),
            Gender = entry.Text("GENDER"),
            SubmittedBy = entry.Text("SUBMITTED_BY"),
            SubmittedOn = entry.Text("SUBMITTED_ON"),
            Comments = entry.Text("COMMENTS1"),
            HasInterpolLink = entry.Text("HAS_INTERPOL_LINK"),
            InterpolLink = entry.Text("INTERPOL_LINK"),
            SortKey = entry.Text("SORT_KEY"),
            SortKeyLastModified = entry.Text("SORT_KEY_LAST_MOD"),
            Titles = entry.Values("TITLE"),
            Positions = entry.Values("DESIGNATION"),
            Nationalities = entry.Values("NATIONALITY"),
            LastDaysUpdated = entry.Values("LAST_DAY_UPDATED"),
            Aliases = [.. entry.All($"{kind}_ALIAS").Select(Alias)],
            Addresses = [.. entry.All($"{kind}_ADDRESS").Select(Place)],
            BirthDates = [.. entry.All("INDIVIDUAL_DATE_OF_BIRTH").Select(BirthDate)],
            BirthPlaces = [.. entry.All("INDIVIDUAL_PLACE_OF_BIRTH").Select(Place)],
            Documents = [.. entry.All("INDIVIDUAL_DOCUMENT").Select(Document)],
        };
    }

    private static UnAlias Alias(XElement alias) => new(
        alias.Text("QUALITY"),
        alias.Text("ALIAS_NAME"),
        alias.Text("DATE_OF_BIRTH"),
        alias.Text("CITY_OF_BIRTH"),
        alias.Text("COUNTRY_OF_BIRTH"),
        alias.Text("NOTE"));

    private static UnPlace Place(XElement place) => new(
        place.Text("STREET"),
        place.Text("CITY"),
        place.Text("STATE_PROVINCE"),
        place.Text("ZIP_CODE"),
        place.Text("COUNTRY"),
        place.Text("NOTE"));

    private static UnBirthDate BirthDate(XElement birth) => new(
        birth.Text("TYPE_OF_DATE"),
        birth.Text("DATE"),
        birth.Text("YEAR"),
        birth.Text("FROM_YEAR"),
        birth.Text("TO_YEAR"),
        birth.Text("NOTE"));

    private static UnDocument Document(XElement document) => new(
        document.Text("TYPE_OF_DOCUMENT"),
        document.Text("TYPE_OF_DOCUMENT2"),
        document.Text("NUMBER"),
        document.Text("ISSUING_COUNTRY"),
        document.Text("COUNTRY_OF_ISSUE"),
        document.Text("CITY_OF_ISSUE"),
        document.Text("DATE_OF_ISSUE"),
        document.Text("NOTE"));
}
