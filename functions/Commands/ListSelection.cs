using System.CommandLine;

namespace SanctionsTracker.Functions.Commands;

/// <summary>The list that a verb works on.</summary>
internal static class ListSelection
{
    public static Option<string> Option() => new("--source") { Description = "The list, such as un.", HelpName = "ID", Required = true };

    /// <exception cref="InvalidSettingException">There is no such list.</exception>
    public static T Named<T>(IServiceProvider services, string id, Func<T, string> idOf)
        where T : class
    {
        var lists = services.GetServices<T>().ToArray();
        return Array.Find(lists, list => string.Equals(idOf(list), id, StringComparison.OrdinalIgnoreCase))
            ?? throw new InvalidSettingException($"There is no list '{id}', or it is disabled. Known: {string.Join(", ", lists.Select(idOf))}.");
    }
}
