namespace SanctionsTracker.Fetching;

/// <summary>The host of an address as it is looked up.</summary>
internal static class HostName
{
    /// <summary>In ASCII, without a dot at the end; null where the name has signs that no domain name may have (RFC 5891): <see cref="Uri"/> takes
    /// such an address and throws when it is asked for the host.</summary>
    public static string? Of(Uri address)
    {
        try
        {
            return address.IdnHost.TrimEnd('.');
        }
        catch (UriFormatException)
        {
            return null;
        }
    }
}
