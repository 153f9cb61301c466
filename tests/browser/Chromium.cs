namespace SanctionsTracker.Browser;

/// <summary>The machine's own Chromium, so that nothing is downloaded: what <c>CHROMIUM</c> names, else where Debian has it.</summary>
internal static class Chromium
{
    private static readonly string[] Flags =
    [
        // Containers run as root and have no graphics; the rest keeps the browser from calling home.
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ];

    private static readonly string? Program = Candidates().FirstOrDefault(File.Exists);

    /// <summary>Skips the calling test where there is none.</summary>
    public static void Need() => Skip.If(Program is null, "There is no Chromium on this machine (apt-get install chromium, or name one in CHROMIUM).");

    public static async Task<IBrowser> StartAsync()
    {
        // A machine that builds beside the tests is slow; a state that never comes is told later, no other.
        SetDefaultExpectTimeout(20_000);
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Flags });
    }

    private static string[] Candidates() => Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named
        ? [named]
        : ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
}
