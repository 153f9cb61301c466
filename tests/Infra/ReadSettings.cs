using Microsoft.Extensions.Configuration;

namespace SanctionsTracker.Tests.Infra;

/// <summary>Settings that remember which of them were asked for.</summary>
internal sealed class ReadSettings(IReadOnlyDictionary<string, string?> values) : ConfigurationProvider, IConfigurationSource
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlySet<string> Names => _names;

    public override void Load() => Data = new Dictionary<string, string?>(values, StringComparer.OrdinalIgnoreCase);

    public override bool TryGet(string key, out string? value)
    {
        _names.Add(key);
        return base.TryGet(key, out value);
    }

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;
}
