using Microsoft.AspNetCore.Http.HttpResults;
using SanctionsTracker.Functions.Api.Answers;

namespace SanctionsTracker.Functions.Api.Queries;

/// <summary>
/// Reads a request's parameters strictly. An action reads all that it knows, then asks for <see cref="Problem"/>: that names
/// every parameter that could not be read and, since what was not read is not known, every unknown one.
/// </summary>
/// <remarks>A parameter that is absent or could not be read is null (or the default) to the action; it answers the problem
/// before it uses any. <c>format</c> is always known, and so are the host's own.</remarks>
public sealed class Query(HttpRequest request)
{
    /// <summary>The Functions host's key parameters: accepted everywhere, never echoed nor logged.</summary>
    public static readonly IReadOnlyList<string> HostParameters = ["code", "clientId"];

    private readonly SortedSet<string> _known = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _errors = [];

    /// <summary>The text of a parameter that may be given once.</summary>
    public string? Text(string name)
    {
        var values = Values(name);
        if (values.Count > 1) Reject(name, "may be given once");
        return values.Count == 1 ? values[0] : null;
    }

    /// <summary>The texts of a parameter that may be repeated, or given once with commas; none where it is absent.</summary>
    public IReadOnlyList<string> Texts(string name) =>
        [.. Values(name).SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal)];

    /// <summary>The texts of a parameter that may be repeated, and whose texts may hold commas; none where it is absent.</summary>
    public IReadOnlyList<string> Repeated(string name) => [.. Values(name).Distinct(StringComparer.Ordinal)];

    /// <summary>Notes that <paramref name="name"/> cannot be used; <paramref name="why"/> goes on from its name.</summary>
    public void Reject(string name, string why) => _errors.Add($"'{name}' {why}.");

    /// <summary>The answer to a request that cannot be understood; null where all is well.</summary>
    public IResult? Problem()
    {
        if (UnknownNames() is { Length: > 0 } unknown) return Unknown(unknown);
        if (_errors.Count > 0) return Answers.Problem.InvalidParameter(string.Join(' ', _errors));
        return null;
    }

    private List<string> Values(string name)
    {
        _known.Add(name);
        if (!request.Query.TryGetValue(name, out var given)) return [];
        var values = given.Select(value => value?.Trim()).OfType<string>().ToList();
        if (values.RemoveAll(value => value.Length == 0) > 0) Reject(name, "is empty");
        return values;
    }

    private string[] UnknownNames() =>
    [
        .. request.Query.Keys.Where(name =>
            !_known.Contains(name)
            && !HostParameters.Contains(name, StringComparer.OrdinalIgnoreCase)
            && !string.Equals(name, OutputFormats.Parameter, StringComparison.OrdinalIgnoreCase)),
    ];

    private ProblemHttpResult Unknown(string[] unknown)
    {
        string[] known = [.. _known.Append(OutputFormats.Parameter).Order(StringComparer.Ordinal)];
        return Answers.Problem.BadRequest(
            "unknown-parameter",
            "A parameter is unknown",
            $"Unknown here: {string.Join(", ", unknown)}. Known: {string.Join(", ", known)}.",
            [new("unknown", unknown), new("known", known)]);
    }
}
