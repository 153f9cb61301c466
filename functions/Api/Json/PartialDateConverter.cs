using System.Text.Json;
using System.Text.Json.Serialization;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Functions.Api.Json;

/// <summary>A date as <c>{"value":"2017-02","precision":"month","text":"Feb 2017"}</c>. It is written only: users give dates as
/// plain text.</summary>
internal sealed class PartialDateConverter : JsonConverter<PartialDate>
{
    // Each answer has many dates, and there are few words.
    private static readonly string[] Words = [.. Enum.GetValues<DatePrecision>().Select(precision => ApiJson.Word(precision))];

    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Dates come in as text.");

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("value", value.Value);
        writer.WriteString("precision", Words[(int)value.Precision]);
        writer.WriteString("text", value.Text ?? (value.Approximate ? value.ToString() : null));
        writer.WriteEndObject();
    }
}
