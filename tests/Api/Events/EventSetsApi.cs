using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace SanctionsTracker.Tests.Api.Events;

/// <summary>Requests about sets of events, as a client sends them.</summary>
internal static class EventSetsApi
{
    public const string Header = "date,country,kind,title,url";

    /// <summary>Hands in text; the answer's body as it is.</summary>
    public static async Task<(int Status, JsonElement Body)> PutAsync(this TinyApi api, string address, string text, string? type = "text/csv") =>
        await api.PutAsync(address, Encoding.UTF8.GetBytes(text), type);

    public static async Task<(int Status, JsonElement Body)> PutAsync(this TinyApi api, string address, byte[] bytes, string? type = "text/csv")
    {
        using var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        return await ReadAsync(await api.Client.PutAsync(new Uri(address, UriKind.Relative), content));
    }

    public static async Task<(int Status, JsonElement Body)> DeleteAsync(this TinyApi api, string address) =>
        await ReadAsync(await api.Client.DeleteAsync(new Uri(address, UriKind.Relative)));

    public static async Task<string[]> TitlesAsync(this TinyApi api, string address) =>
        [.. (await api.GetAsync(address)).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("title").GetString()!)];

    /// <summary>Bad rows as <c>row line reason</c>.</summary>
    public static IEnumerable<string> BadRows(JsonElement rows) => rows.EnumerateArray()
        .Select(row => $"{row.GetProperty("row").GetInt32()} {row.GetProperty("line").GetInt32()} {row.GetProperty("reason").GetString()}");

    private static async Task<(int Status, JsonElement Body)> ReadAsync(HttpResponseMessage answer) =>
        ((int)answer.StatusCode, JsonElement.Parse(await answer.Content.ReadAsStringAsync()));
}
