using Azure;
using Azure.Identity;

namespace SanctionsTracker.Functions.Commands;

/// <summary>What Azure's storage refused, in a sentence that says what to do. Its own exceptions tell of every header and every way to log in.</summary>
internal static class StorageTrouble
{
    /// <summary>The sentence; null where a failure is none of the storage's.</summary>
    public static string? Of(Exception failure) => failure switch
    {
        AuthenticationFailedException => "Azure's storage was not asked, since nobody is logged in: log in with 'az login' as one who may read and write its data (infra/README.md says which roles).",
        RequestFailedException { Status: StatusCodes.Status403Forbidden } refused =>
            $"Azure's storage refused this ({refused.ErrorCode}): who is logged in needs the roles on its data that infra/README.md names; a new role takes some minutes.",
        RequestFailedException { Status: 0 } unreached => $"The storage cannot be reached: {FirstLine(unreached)} Look at Storage:AccountName or Storage:ConnectionString.",
        RequestFailedException other => $"The storage answered {other.Status} ({other.ErrorCode}): {FirstLine(other)}",
        // The clients try several times, and tell of each.
        AggregateException { InnerExceptions: [.., var last] } => Of(last),
        _ => null,
    };

    private static string FirstLine(RequestFailedException failure) => failure.Message.Split('\n', 2)[0].TrimEnd().TrimEnd('.') + ".";
}
