namespace SanctionsTracker.Lineup.Studies.Runs;

/// <summary>Studies with their answers. What was worked out last is kept by what it stands on, so it never goes stale.</summary>
public sealed class StudyPacks(StudySources sources)
{
    private const int Kept = 16;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, (string Watermark, Lazy<StudyPack> Pack)> _packs = new(StringComparer.Ordinal);

    /// <summary>The study's answer by what is held now.</summary>
    public async Task<StudyPack> OfAsync(Study study, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(study);
        return Worked(await sources.ReadAsync(study, cancellationToken)).Value;
    }

    // Two who ask at once wait for one computation.
    private Lazy<StudyPack> Worked(StudyMaterial material)
    {
        var watermark = material.StandsOn.Watermark();
        lock (_lock)
        {
            if (_packs.TryGetValue(material.Study.Id, out var held) && held.Watermark == watermark) return held.Pack;
            if (_packs.Count >= Kept) _packs.Clear();
            var pack = new Lazy<StudyPack>(() => StudyRun.Of(material));
            _packs[material.Study.Id] = (watermark, pack);
            return pack;
        }
    }
}
