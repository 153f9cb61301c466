using Microsoft.AspNetCore.Builder;

namespace SanctionsTracker.Benchmarks.Hosting;

/// <summary><c>empty-app URL</c>: the least that ASP.NET Core can be: one endpoint, nothing behind it.</summary>
internal static class EmptyApp
{
    public static async Task RunAsync(string[] args)
    {
        await using var app = WebApplication.CreateBuilder().Build();
        app.MapGet("/api/health", () => "well");
        await app.RunAsync(args[0]);
    }
}
