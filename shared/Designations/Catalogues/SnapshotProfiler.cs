namespace SanctionsTracker.Designations.Catalogues;

/// <summary>Counts a snapshot's profile while it is read.</summary>
internal sealed class SnapshotProfiler
{
    private readonly int[] _of = new int[ProfiledFields.Table.Count];
    private readonly int[] _filled = new int[ProfiledFields.Table.Count];
    private int _records;

    public void Count(Designation designation)
    {
        _records++;
        for (var i = 0; i < _of.Length; i++)
        {
            var field = ProfiledFields.Table[i];
            if (!field.Applies(designation)) continue;
            _of[i]++;
            if (field.IsFilled(designation)) _filled[i]++;
        }
    }

    public SnapshotProfile Of(int rejected, int duplicated) => new(_records, rejected, duplicated, ProfiledFields.Table
        .Select((field, i) => KeyValuePair.Create(field.Name, new FieldFill(_of[i], _filled[i])))
        .ToDictionary(StringComparer.Ordinal));
}
