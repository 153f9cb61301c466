namespace SanctionsTracker.Sources.Ofac;

/// <summary>One name of an entity in all its scripts: <c>names/name</c>.</summary>
/// <param name="Id"><c>@id</c>, which identity documents refer to.</param>
/// <param name="IsPrimary">The entity's main name; the others are aliases.</param>
/// <param name="AliasType">"A.K.A.", "F.K.A.", "N.K.A."; null for the main name.</param>
/// <param name="IsLowQuality">OFAC's "weak alias".</param>
/// <param name="Translations">The name in each script.</param>
internal sealed record OfacName(
    string? Id, bool? IsPrimary, string? AliasType, bool? IsLowQuality, IReadOnlyList<OfacNameTranslation> Translations)
{
    public static OfacName Read(ElementReader xml)
    {
        var id = xml.Attribute("id");
        bool? isPrimary = null, isLowQuality = null;
        string? aliasType = null;
        IReadOnlyList<OfacNameTranslation> translations = [];
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "isPrimary": isPrimary = xml.Flag(); break;
                case "aliasType": aliasType = xml.Word(); break;
                case "isLowQuality": isLowQuality = xml.Flag(); break;
                case "translations": translations = xml.Each("translation", OfacNameTranslation.Read); break;
                default: xml.SkipUnknown(); break;
            }
        }

        return new(id, isPrimary, aliasType, isLowQuality, translations);
    }
}
