namespace SanctionsTracker.Sources.Ofac;

/// <summary>Tells OFAC's Enhanced XML from what is easily taken for it.</summary>
internal static class OfacRoot
{
    public const string Expected = "Expected OFAC's Enhanced XML (SDN_ENHANCED.XML), whose root is <sanctionsData>.";

    private static readonly Dictionary<string, string> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        ["html"] = "The content is an HTML page, not a list",
        ["sdnList"] = "The content is OFAC's legacy XML (<sdnList>), which has no listing dates",
        ["Sanctions"] = "The content is OFAC's Advanced XML (<Sanctions>)",
        ["CONSOLIDATED_LIST"] = "The content is the United Nations' consolidated list",
    };

    /// <exception cref="UnreadableSnapshotException">The root is another one.</exception>
    public static void Check(string name, string ns)
    {
        if (name != "sanctionsData")
        {
            var found = Others.GetValueOrDefault(name) ?? $"The root element is <{name}>";
            throw new UnreadableSnapshotException($"{found}. {Expected}");
        }

        if (ns.Contains("DeltaFile", StringComparison.OrdinalIgnoreCase))
        {
            throw new UnreadableSnapshotException($"The content is an OFAC delta file: changes only, not the whole list. {Expected}");
        }
    }
}
