namespace SanctionsTracker.Designations;

/// <summary>A relation to another target of the same list.</summary>
/// <param name="Relation">In the publisher's words: "Owned or Controlled By", "Acting for or on behalf of".</param>
/// <param name="Id">The other target's identifier on the list.</param>
/// <param name="Name">The other target's name, where the publisher repeats it; else null.</param>
/// <param name="Note">The publisher's remark, the quality of the relation included; else null.</param>
public sealed record TargetLink(string Relation, string Id, string? Name = null, string? Note = null);
