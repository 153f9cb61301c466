namespace SanctionsTracker.News.Feeds.Xml.Repair;

/// <summary>A feed made well-formed.</summary>
/// <param name="Xml">From its document element on.</param>
/// <param name="CutShort">Whether it ended before the element at hand did, which then holds what there was.</param>
/// <param name="CutItem">Whether that was within an item.</param>
internal readonly record struct RepairedXml(string Xml, bool CutShort, bool CutItem);
