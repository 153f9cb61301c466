namespace SanctionsTracker.Functions.Api.Access;

/// <summary>The key that every request but the anonymous ones carries, where one is set (<c>Api:Key</c>). In Azure the Functions
/// host has its own keys and checks them before our code runs.</summary>
public sealed class ApiKey(string? value)
{
    public const string Header = "x-functions-key";
    public const string Parameter = "code";

    private readonly Secret? _key = string.IsNullOrEmpty(value) ? null : Secret.OfText(value);

    public bool IsSet => _key is not null;

    public bool IsIn(HttpRequest request) =>
        _key is { } key && (key.Matches(request.Headers[Header]) || key.Matches(request.Query[Parameter]));
}
