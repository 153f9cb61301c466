using System.Text.Json;

namespace SanctionsTracker.Lineup.Studies.Files;

/// <summary>Reads a claim: what is said, and how it is checked.</summary>
internal static class ClaimReader
{
    public static Claim Read(StudyNode node, StudyScope scope)
    {
        var (id, says, where, note) = (node.Id(), node.Text("says"), node.OptionalText("where"), node.OptionalText("note"));
        var notCheckable = node.OptionalText("not_checkable");
        var measure = node.Child("measure") is { } measured ? MeasureReader.Read(measured, scope) : null;
        var expectation = node.Child("expect") is { } expected ? ExpectationReader.Read(expected, scope, measure) : null;
        if (notCheckable is null != (node.Has("measure") && node.Has("expect")) || node.Has("measure") != node.Has("expect"))
            node.Reject(member: null, "needs both 'measure' and 'expect', or 'not_checkable' with the reason");
        node.End();
        return new(id, says, where, measure, expectation, notCheckable, note, notCheckable is null ? RuleOf(node.Element) : null);
    }

    // As the file writes it, without what the answer says beside it.
    private static JsonElement RuleOf(JsonElement claim) => JsonSerializer.SerializeToElement(
        claim.EnumerateObject().Where(member => member.Name is "measure" or "expect").ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal));
}
