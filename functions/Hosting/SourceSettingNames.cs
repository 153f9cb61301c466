namespace SanctionsTracker.Functions.Hosting;

/// <summary>Settings of sources: <c>Sources:{id}:Address</c>. Azure allows no hyphen in a setting's name, so
/// <c>Sources__ofac_sdn__Address</c> names <c>ofac-sdn</c>.</summary>
public static class SourceSettingNames
{
    private const string Section = "Sources";

    /// <summary>Adds the hyphenated spelling of every setting that is spelled with <c>_</c>.</summary>
    public static void AddHyphenatedNames(this IConfigurationManager configuration)
    {
        var respelled = configuration.GetSection(Section).GetChildren()
            .Where(source => source.Key.Contains('_', StringComparison.Ordinal))
            .SelectMany(source => source.AsEnumerable(makePathsRelative: true)
                .Where(setting => setting.Value is not null)
                .Select(setting => KeyValuePair.Create($"{Section}:{IdOf(source.Key)}:{setting.Key}", setting.Value)))
            .ToArray();
        if (respelled.Length > 0) configuration.AddInMemoryCollection(respelled);
    }

    /// <exception cref="InvalidSettingException">A setting is of a source that does not exist.</exception>
    public static void Check(IConfiguration configuration, IReadOnlyCollection<string> known)
    {
        var unknown = configuration.GetSection(Section).GetChildren()
            .Select(source => IdOf(source.Key))
            .FirstOrDefault(id => !known.Contains(id, StringComparer.OrdinalIgnoreCase));
        if (unknown is not null)
            throw new InvalidSettingException($"Sources:{unknown}: there is no source '{unknown}'. Known: {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
    }

    private static string IdOf(string key) => key.Replace('_', '-');
}
