using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace SanctionsTracker.Storage;

internal sealed partial class StorageOptionsCheck : IValidateOptions<StorageOptions>
{
    public ValidateOptionsResult Validate(string? name, StorageOptions options) =>
        Fault(options) is { } fault ? ValidateOptionsResult.Fail(fault) : ValidateOptionsResult.Success;

    private static string? Fault(StorageOptions options) => options switch
    {
        { Kind: StorageKind.Sqlite, Folder: null or "" } => "Storage:Folder names no folder.",
        { Kind: StorageKind.Sqlite } => null,
        { Kind: not StorageKind.Azure } => "Storage:Kind is sqlite or azure.",
        { ConnectionString: null or "", AccountName: null or "" } => "Storage:Kind azure needs Storage:ConnectionString or Storage:AccountName.",
        { ConnectionString: not (null or ""), AccountName: not (null or "") } => "Give Storage:ConnectionString or Storage:AccountName, not both.",
        { AccountName: { Length: > 0 } account } when !AccountName().IsMatch(account) =>
            "Storage:AccountName has 3 to 24 lower-case letters and digits.",
        _ => null,
    };

    [GeneratedRegex("^[a-z0-9]{3,24}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AccountName();
}
