using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using SanctionsTracker.Functions;

namespace SanctionsTracker.Tests.Hosting;

/// <summary>The app as <c>serve</c> builds it, on a server in memory and a folder of its own, without timers.</summary>
public sealed class AppUnderTest : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sanctionstracker-").FullName;

    /// <summary>Settings beyond the shipped ones, read when the app starts.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    /// <summary>Replaces services, when the app starts.</summary>
    public Action<IServiceCollection> Replace { get; set; } = _ => { };

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Storage:Folder", _folder);
        builder.UseSetting("Timers:Enabled", "false");
        foreach (var (name, value) in Settings) builder.UseSetting(name, value);
        builder.ConfigureServices(Replace);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }
}
