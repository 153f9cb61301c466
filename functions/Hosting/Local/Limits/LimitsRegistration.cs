using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace SanctionsTracker.Functions.Hosting.Local.Limits;

/// <summary>Limits of the local host. Bodies have limits of their own, in the actions that read them.</summary>
internal static class LimitsRegistration
{
    // Actions refuse addresses of half this length (Answer), which says more than what Kestrel answers.
    private const int RequestLineBytes = 16 * 1024;
    private const int HeaderBytes = 32 * 1024;

    // The largest body that an action takes has 16 MiB; one byte more must reach it, to be refused with a reason.
    private const int BodyBytes = 17 * 1024 * 1024;

    public static void AddLimits(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<LimitsOptions>().Bind(builder.Configuration.GetSection(LimitsOptions.Section)).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<LimitsOptions>, LimitsOptionsValidator>();
        builder.Services.AddSingleton<RequestLimits>();
        builder.WebHost.ConfigureKestrel((_, kestrel) => Configure(kestrel, kestrel.ApplicationServices.GetRequiredService<IOptions<LimitsOptions>>().Value));
    }

    public static void UseLimits(this WebApplication app) => app.Use(app.Services.GetRequiredService<RequestLimits>().InvokeAsync);

    private static void Configure(KestrelServerOptions kestrel, LimitsOptions options)
    {
        kestrel.Limits.MaxConcurrentConnections = options.Connections;
        kestrel.Limits.RequestHeadersTimeout = options.HeadTimeout;
        kestrel.Limits.MaxRequestLineSize = RequestLineBytes;
        kestrel.Limits.MaxRequestHeadersTotalSize = HeaderBytes;
        kestrel.Limits.MaxRequestBodySize = BodyBytes;
        // Slower than this, after a while to begin in, a body is given up, ours and theirs.
        kestrel.Limits.MinRequestBodyDataRate = new(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
        kestrel.Limits.MinResponseDataRate = new(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
    }
}
