using System.Globalization;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Queries;

/// <summary>A country's timeline as fixed lists tell it: equal where the country and every list's commit are.</summary>
/// <param name="country">The country.</param>
/// <param name="lists">The lists, each once.</param>
public sealed class CountryAtCommits(CountryCode country, IReadOnlyList<CommittedList> lists) : IEquatable<CountryAtCommits>
{
    private readonly string _text = string.Join(' ', lists.Select(TextOf).Order(StringComparer.Ordinal).Prepend(country.Value));

    public CountryCode Country { get; } = country;

    public IReadOnlyList<CommittedList> Lists { get; } = lists;

    public bool Equals(CountryAtCommits? other) => other is not null && _text == other._text;

    public override bool Equals(object? obj) => Equals(obj as CountryAtCommits);

    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => _text;

    // What was given up later is of later commits, but only this says so for certain.
    private static string TextOf(CommittedList list) => string.Create(
        CultureInfo.InvariantCulture, $"{list.Catalogue.List}@{list.Catalogue.Commit}!{string.Join(',', list.Abandoned)}");
}
