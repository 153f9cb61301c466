using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SanctionsTracker.Functions.Commands.Subscriptions;

/// <summary>The options that say what is subscribed to. They make the same order as the API takes, so that it is read, and refused, alike.</summary>
internal sealed class OrderOptions
{
    private readonly Argument<string?> _url = new("URL") { Description = "Where digests are sent.", Arity = ArgumentArity.ZeroOrOne };

    private readonly Option<FileInfo> _order = new Option<FileInfo>("--order") { Description = "A JSON file with the whole order, as POST /api/subscriptions takes it; options come over it.", HelpName = "FILE" }.AcceptExistingOnly();

    private readonly Option<string?> _format = Text("--format", "standard, cloudevents, slack, teams or discord. [default: standard]", "FORMAT");
    private readonly Option<string?> _description = Text("--description", "What it is for, in your words.", "TEXT");
    private readonly Option<string?> _cadence = Text("--cadence", "immediate, hourly, daily or weekly. [default: immediate]", "HOW-OFTEN");
    private readonly Option<string?> _day = Text("--day", "The day of a weekly digest. [default: monday]", "DAY");
    private readonly Option<string?> _at = Text("--at", "The local time of a daily or weekly digest. [default: 08:00]", "HH:MM");
    private readonly Option<string?> _zone = Text("--time-zone", "The IANA time zone of that time. [default: UTC]", "ZONE");
    private readonly Option<int?> _maximum = new("--maximum-changes") { Description = "How many changes a digest lists at most; a link leads to the rest. [default: 200]", HelpName = "COUNT" };

    private readonly (string Field, Option<string[]> Option)[] _filters =
    [
        ("lists", Texts("--list", "Only changes on this list, such as un. May be repeated, as each of the following.", "ID")),
        ("countries", Texts("--country", "Only changes that count for this country.", "CODE")),
        ("programmes", Texts("--programme", "Only records under this programme or regime, by code or name.", "NAME")),
        ("types", Texts("--type", "Only persons, organisations, vessels or aircraft.", "TYPE")),
        ("kinds", Texts("--kind", "Only changes of this kind: added, amended, removed, relisted …", "KIND")),
        ("watch", Texts("--watch", "Only records with this in a name, or with this id (ofac-sdn:12945).", "NAME")),
        ("topics", Texts("--topic", "Point to articles on this topic, too.", "TOPIC")),
    ];

    private readonly (string Field, Option<bool> Option)[] _flags =
    [
        ("indicators", new("--indicators") { Description = "Tell of new values of indicators, too." }),
        ("studies", new("--studies") { Description = "Tell of verdicts of studies that change, too." }),
    ];

    private readonly Option<bool> _keyPair = new("--public-key-signature") { Description = "Sign by a pair of keys, too." };

    public void AddTo(Command command)
    {
        command.Add(_url);
        foreach (Option option in (Option[])[_order, _format, _cadence, _day, _at, _zone, _maximum, _description]) command.Add(option);
        foreach (var (_, option) in _filters) command.Add(option);
        foreach (var (_, option) in _flags) command.Add(option);
        command.Add(_keyPair);
    }

    /// <summary>The order, as JSON.</summary>
    /// <exception cref="InvalidSettingException">The file holds none.</exception>
    public async Task<JsonElement> ReadAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var order = parsed.GetValue(_order) is { } file ? await ReadAsync(file, cancellationToken) : [];
        Put(order, "url", parsed.GetValue(_url));
        Put(order, "format", parsed.GetValue(_format));
        Put(order, "description", parsed.GetValue(_description));
        if (parsed.GetValue(_maximum) is { } maximum) order["maximum_changes"] = maximum;
        if (parsed.GetValue(_keyPair)) order["public_key_signature"] = true;
        if (CadenceOf(parsed) is { } cadence) order["cadence"] = cadence;
        PutFilters(order, parsed);
        return JsonSerializer.SerializeToElement(order);
    }

    private static async Task<JsonObject> ReadAsync(FileInfo file, CancellationToken cancellationToken)
    {
        try
        {
            return JsonNode.Parse(await File.ReadAllTextAsync(file.FullName, cancellationToken), documentOptions: new() { AllowDuplicateProperties = false }) as JsonObject
                ?? throw new InvalidSettingException($"{file.Name} must hold a JSON object.");
        }
        catch (JsonException broken)
        {
            throw new InvalidSettingException($"{file.Name} is no JSON that can be read: {broken.Message}", broken);
        }
    }

    // Parts without a kind go on to be refused where the order is read.
    private JsonObject? CadenceOf(ParseResult parsed)
    {
        var cadence = new JsonObject();
        Put(cadence, "kind", parsed.GetValue(_cadence));
        Put(cadence, "day", parsed.GetValue(_day));
        Put(cadence, "at", parsed.GetValue(_at));
        Put(cadence, "time_zone", parsed.GetValue(_zone));
        return cadence.Count == 0 ? null : cadence;
    }

    private void PutFilters(JsonObject order, ParseResult parsed)
    {
        var filters = order["filters"] as JsonObject ?? [];
        foreach (var (field, option) in _filters)
        {
            if (parsed.GetValue(option) is { Length: > 0 } texts) filters[field] = new JsonArray([.. texts.Select(text => JsonValue.Create(text))]);
        }

        foreach (var (field, option) in _flags)
        {
            if (parsed.GetValue(option)) filters[field] = true;
        }

        if (filters.Count > 0 && filters.Parent is null) order["filters"] = filters;
    }

    private static void Put(JsonObject into, string field, string? text)
    {
        if (text is not null) into[field] = text;
    }

    private static Option<string?> Text(string name, string description, string help) => new(name) { Description = description, HelpName = help };

    private static Option<string[]> Texts(string name, string description, string help) => new(name) { Description = description, HelpName = help };
}
