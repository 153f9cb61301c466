namespace SanctionsTracker.Fetching;

/// <summary>Addresses as we write them into logs and messages: without user, query and fragment, which may hold secrets.</summary>
internal static class ShownAddress
{
    public static string Of(Uri address) =>
        address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
}
