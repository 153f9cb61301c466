namespace SanctionsTracker.Sources.Switzerland;

/// <summary>A <c>relation</c> to another target.</summary>
public sealed record SecoRelation(string? Type, string? TargetId, string? Remark)
{
    internal static SecoRelation Read(ElementReader xml)
    {
        var (type, target) = (xml.Attribute("relation-type"), xml.Attribute("target-id"));
        string? remark = null;
        foreach (var name in xml.Children())
        {
            if (name is "remark" or "remarks") remark = SecoText.Joined(remark, xml.Published());
            else xml.SkipUnknown();
        }

        return new(type, target, remark);
    }
}
