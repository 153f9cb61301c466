using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Receivers;

/// <summary>app.MapPost("/hook", new DigestReceiver(secret, TimeProvider.System, Console.WriteLine).ReceiveAsync);</summary>
public sealed class DigestReceiver(string secret, TimeProvider time, Action<string> say)
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    private readonly byte[] _key = Convert.FromBase64String(secret["whsec_".Length..]);

    // A real receiver keeps the ids in its database.
    private readonly ConcurrentDictionary<string, bool> _seen = new(StringComparer.Ordinal);

    public async Task<IResult> ReceiveAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream(); // as sent: JSON that is parsed and written again has another signature
        await request.Body.CopyToAsync(body, cancellationToken);
        if (!IsGenuine(request.Headers, body.ToArray())) return Results.BadRequest();

        var id = request.Headers["webhook-id"].ToString();
        using var digest = JsonDocument.Parse(body.ToArray());
        if (_seen.TryAdd(id, true)) say($"{id}: {digest.RootElement.GetProperty("data").GetProperty("total")} changes");
        return Results.NoContent();
    }

    // Whether one of the signatures is ours, and not of long ago.
    private bool IsGenuine(IHeaderDictionary headers, byte[] body)
    {
        if (!long.TryParse(headers["webhook-timestamp"], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)) return false;
        var age = time.GetUtcNow() - DateTimeOffset.UnixEpoch.AddSeconds(seconds);
        byte[] content = [.. Encoding.UTF8.GetBytes($"{headers["webhook-id"]}.{headers["webhook-timestamp"]}."), .. body];
        var expected = Encoding.ASCII.GetBytes("v1," + Convert.ToBase64String(HMACSHA256.HashData(_key, content)));
        return age.Duration() <= Tolerance && headers["webhook-signature"].ToString().Split(' ')
            .Any(signature => CryptographicOperations.FixedTimeEquals(expected, Encoding.UTF8.GetBytes(signature)));
    }
}
