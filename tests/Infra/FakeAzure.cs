using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.Infra;

/// <summary>The scripts of <c>infra/</c> in a folder of their own, with programs on the path that stand for the Azure CLI and the others: they remember
/// what they were asked and keep what a subscription would keep.</summary>
internal sealed class FakeAzure : IDisposable
{
    private const string Cli = """
        #!/bin/sh
        echo "$*" >>"$FAKE/calls"
        case "$*" in
          "account show"*) [ ! -f "$FAKE/signed-out" ] && echo subscription-1 ;;
          "group exists"*) [ -f "$FAKE/settings" ] && echo true || echo false ;;
          "group show"*azd-env-name*) cat "$FAKE/tag" 2>/dev/null || echo sanctionstracker ;;
          "group show"*) exit 3 ;;
          "functionapp list"*) [ -f "$FAKE/settings" ] && echo func-1 || true ;;
          "functionapp show"*) echo func-1.example.org ;;
          "functionapp config appsettings list"*) [ ! -f "$FAKE/forbidden" ] || { echo Forbidden >&2; exit 1; }
            case "$*" in *"[].name"*) cut -f1 "$FAKE/settings" ;; *) cat "$FAKE/settings" ;; esac ;;
          "ad signed-in-user"*) echo user-1 ;;
          rest*) cat "$FAKE/budget" 2>/dev/null || { echo NotFound >&2; exit 1; } ;;
          "deployment sub create"*)
            [ ! -f "$FAKE/full" ] || exit 1
            env | grep -E '^(AZURE_|OWNER_|DIGESTS_|BUDGET_|PRIVATE_|ALERT)' | sort >"$FAKE/parameters"
            {
              printf 'Owner__KeySha256\t%s\nDigests__SecretKey\t%s\n' "$OWNER_KEY_SHA256" "$DIGESTS_SECRET_KEY"
              echo "$DIGESTS_FORMER_SECRET_KEYS" | tr ',' '\n' | sed '/^$/d' | awk '{ print "Digests__FormerSecretKeys__" NR - 1 "\t" $0 }'
              sed -n 's/^ *"\([A-Za-z]*Schedule\)": "\(.*\)",$/\1\t\2/p' functions/appsettings.json
            } >"$FAKE/settings"
            echo "${BUDGET_START}T00:00:00Z" >"$FAKE/budget" ;;
          "functionapp deployment source config-zip"*)
            left=$(cat "$FAKE/failures" 2>/dev/null || echo 0)
            [ "$left" -eq 0 ] || { echo $((left - 1)) >"$FAKE/failures"; echo 'not yet' >&2; exit 1; } ;;
          "group delete"*) rm "$FAKE/settings" ;;
        esac
        """;

    // What the build for Azure leaves behind.
    private const string Dotnet = """
        #!/bin/sh
        echo "dotnet $*" >>"$FAKE/calls"
        for folder in "$@"; do :; done
        mkdir -p "$folder/wwwroot/assets/lib" "$folder/.azurefunctions"
        touch "$folder/host.json" "$folder/worker.config.json" "$folder/wwwroot/assets/lib/echarts.mjs" "$folder/.azurefunctions/function.deps.json"
        [ -f "$FAKE/local-host" ] || touch "$folder/functions.metadata"
        """;

    private const string Zip = """
        #!/bin/sh
        find . -type f | sort >"$FAKE/packed"
        touch "$3"
        """;

    private const string Azd = """
        #!/bin/sh
        echo "$3=$4" >>"$FAKE/azd"
        """;

    private const string Curl = """
        #!/bin/sh
        echo "curl $*" >>"$FAKE/calls"
        """;

    private readonly TemporaryFolder _folder = new();

    public FakeAzure()
    {
        Skip.IfNot(OperatingSystem.IsLinux() && ToolRun.IsInstalled("openssl"), "The scripts need a shell and openssl.");
        foreach (var (name, script) in new Dictionary<string, string> { ["az"] = Cli, ["dotnet"] = Dotnet, ["zip"] = Zip, ["azd"] = Azd, ["curl"] = Curl, ["npm"] = "#!/bin/sh\n" })
            Write(Path.Combine("bin", name), script);
        foreach (var file in InfraFiles.Scripts.Append("functions/appsettings.json")) Write(file, InfraFiles.Read(file));
    }

    /// <summary>What the programs were asked, in order.</summary>
    public IReadOnlyList<string> Calls => Lines("calls");

    /// <summary>The parameters of the last deployment.</summary>
    public IReadOnlyDictionary<string, string> Parameters => Lines("parameters").Select(line => line.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>Lines that a program left behind; none where it did not run.</summary>
    public IReadOnlyList<string> Lines(string file) => File.Exists(_folder.File(file)) ? File.ReadAllLines(_folder.File(file)) : [];

    /// <summary>Changes how the programs behave, by a file that they look for.</summary>
    public void Have(string file, string content = "") => Write(file, content);

    public void WithoutSetting(string name) => Write("settings", string.Join('\n', Lines("settings").Where(line => !line.StartsWith(name + '\t', StringComparison.Ordinal))) + "\n");

    public void Remove(string program) => File.Delete(_folder.File(Path.Combine("bin", program)));

    public Task<ToolRun> RunAsync(string script, params string[] arguments) => RunAsync(script, "", new Dictionary<string, string>(), arguments);

    public Task<ToolRun> RunAsync(string script, string input, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        // Nothing of the machine's own but the tools of every system: what the scripts call is ours.
        ToolRun.Async("env", ["-i", $"PATH={_folder.File("bin")}:/usr/bin:/bin", $"FAKE={_folder.Path}", "DEPLOY_PAUSE=0", .. environment.Select(one => $"{one.Key}={one.Value}"), "sh", script, .. arguments],
            _folder.Path, input: input);

    public void Dispose() => _folder.Dispose();

    private void Write(string path, string content)
    {
        var file = _folder.File(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
