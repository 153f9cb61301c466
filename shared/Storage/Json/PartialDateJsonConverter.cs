using System.Text.Json;
using System.Text.Json.Serialization;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Storage.Json;

/// <summary>A partial date as <c>{"value":"2017-02","approximate":true,"text":"c. Feb. 2017"}</c>, the last two only where they
/// say something.</summary>
public sealed class PartialDateJsonConverter : JsonConverter<PartialDate>
{
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? value = null, text = null;
        var approximate = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            if (name == "value") value = reader.GetString();
            else if (name == "text") text = reader.GetString();
            else if (name == "approximate") approximate = reader.GetBoolean();
        }

        return PartialDate.TryParse(value, out var date)
            ? date with { Approximate = approximate, Text = text }
            : throw new JsonException($"'{value}' is no date of the form yyyy[-MM[-dd]].");
    }

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("value", value.Value);
        if (value.Approximate) writer.WriteBoolean("approximate", value: true);
        if (value.Text is not null) writer.WriteString("text", value.Text);
        writer.WriteEndObject();
    }
}
