using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using SanctionsTracker.Digests.Receivers;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Hosting.Local.Limits;
using SanctionsTracker.Functions.Hosting.Local.Timers;
using SanctionsTracker.Functions.Hosting.Telemetry;
using SanctionsTracker.Functions.Recordings;

namespace SanctionsTracker.Functions.Hosting.Local;

/// <summary>The app on ASP.NET Core, with nothing but the .NET SDK.</summary>
internal static class LocalHost
{
    /// <summary>The app that serves: timers, API, dashboard.</summary>
    /// <exception cref="InvalidSettingException">A setting is wrong.</exception>
    public static WebApplication BuildServer(LocalSettings settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = [.. settings.Configuration],
            // appsettings.json lies beside the program; data goes to the folder that the owner is in.
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.AddLocal(settings);
        builder.AddAccess(settings.Urls);
        builder.AddLimits();
        builder.AddTimers(settings.Recorded ? FunctionList.DigestTimers : FunctionList.Timers);

        var app = builder.Build();
        app.Services.CheckSettings();
        app.Use(DescribeAsync);
        app.UseLimits();
        app.MapFunctions(FunctionList.Http);
        app.MapFallback(() => Problem.NotFound("Nothing is here. /api/openapi.json says what there is."));
        return app;
    }

    /// <summary>The app without a server, for commands that run once.</summary>
    /// <exception cref="InvalidSettingException">A setting is wrong.</exception>
    public static IHost BuildOnce(LocalSettings settings)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings
        {
            Args = [.. settings.Configuration],
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Logging.AddForCommand(); // first: it clears away what others add
        builder.AddLocal(settings);

        var app = builder.Build();
        app.Services.CheckSettings();
        return app;
    }

    // What is refused before a function is reached carries the headers of every answer too.
    private static Task DescribeAsync(HttpContext context, RequestDelegate next)
    {
        Sending.Describe(context.Response.Headers);
        return next(context);
    }

    private static void AddLocal(this IHostApplicationBuilder builder, LocalSettings settings)
    {
        builder.Configuration.AddInMemoryCollection(settings.Overrides());
        builder.Configuration.AddHyphenatedNames();
        builder.Services.AddTelemetry(builder.Configuration, RequestSpans.AddTo);
        builder.Services.AddSanctionsTracker(builder.Configuration);
        if (settings.Recorded) builder.Services.AddRecordings();
    }

    private static void AddAccess(this WebApplicationBuilder builder, string? urls)
    {
        var apiKey = new ApiKey(builder.Configuration["Api:Key"]);
        var ownerKey = OwnerKey.Of(builder.Configuration, required: false);
        builder.WebHost.UseUrls(ListenAddress.Of(urls, builder.Configuration, apiKey, ownerKey));
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddSingleton(apiKey).AddSingleton(ownerKey).AddSingleton<FunctionGate>();
        builder.Services.AddSingleton<IListener, ServerListener>();
    }

    private static void AddTimers(this WebApplicationBuilder builder, IReadOnlyList<TimerFunction> timers)
    {
        if (builder.Configuration.GetValue("Timers:Enabled", defaultValue: true))
            builder.Services.AddHostedService(services => ActivatorUtilities.CreateInstance<TimerRunner>(services, timers));
    }
}
