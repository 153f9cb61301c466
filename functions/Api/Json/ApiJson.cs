using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using SanctionsTracker.Events;
using SanctionsTracker.Indicators;
using SanctionsTracker.Lineup;

namespace SanctionsTracker.Functions.Api.Json;

/// <summary>JSON as we speak it: snake_case, absent is null, enumerations in words, times in UTC, letters of every script as
/// they are (characters that mean something in HTML stay escaped).</summary>
public static class ApiJson
{
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>A word of an enumeration as we write it: <c>verdict_changed</c>.</summary>
    public static string Word(Enum value) => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    /// <summary>Sets up <paramref name="options"/>: for the hosts' own serializer.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        // Keys of dictionaries are codes and ids, written as they are.
        options.DictionaryKeyPolicy = null;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.Never;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.PropertyNameCaseInsensitive = false;
        options.AllowDuplicateProperties = false;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        foreach (var converter in Converters()) options.Converters.Add(converter);
    }

    private static IEnumerable<JsonConverter> Converters() =>
    [
        new PartialDateConverter(),
        new CountryCodeConverter(),
        new ListIdConverter(),
        new UtcTimeConverter(),
        new TextConverter<Period>(text => Period.Parse(text)),
        new TextConverter<IndicatorPeriod>(text => IndicatorPeriod.Parse(text)),
        new TextConverter<IndicatorCode>(text => new(text)),
        new TextConverter<Vintage>(text => Vintage.Parse(text)),
        new TextConverter<EventSetId>(text => EventSetId.TryParse(text, out var id) ? id : null),
        new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false),
    ];

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions();
        Configure(options);
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
