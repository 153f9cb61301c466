using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace SanctionsTracker.Tests.Api.Subscriptions;

/// <summary>Requests about subscriptions, as a client sends them.</summary>
internal static class SubscriptionsApi
{
    public static Task<(int Status, JsonElement Body)> PostAsync(this TinyApi api, string address, string? order = null) =>
        api.SendAsync(HttpMethod.Post, address, order);

    public static Task<(int Status, JsonElement Body)> PatchAsync(this TinyApi api, string address, string order) =>
        api.SendAsync(HttpMethod.Patch, address, order);

    public static async Task<(int Status, JsonElement Body)> SendAsync(this TinyApi api, HttpMethod method, string address, string? body = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        using var answer = await api.Client.SendAsync(request);
        return ((int)answer.StatusCode, JsonElement.Parse(await answer.Content.ReadAsStringAsync()));
    }

    /// <summary>Makes a subscription, and answers its address in the API and its secret.</summary>
    public static async Task<(string Address, string Secret)> SubscribeAsync(this TinyApi api, Uri receiver, string more = "")
    {
        var (status, body) = await api.PostAsync("/api/subscriptions", $$"""{"url": "{{receiver}}"{{more}}}""");
        Assert.True(status == 201, body.GetRawText());
        return ($"/api/subscriptions/{body.GetProperty("id").GetString()}", body.GetProperty("secret").GetString()!);
    }

    public static string[] Errors(JsonElement problem) => [.. problem.GetProperty("errors").EnumerateArray().Select(error => error.GetString()!)];

    public static string? Text(this JsonElement element, string name) => element.GetProperty(name).GetString();
}
