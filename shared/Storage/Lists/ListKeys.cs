using System.Globalization;
using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Storage.Lists;

/// <summary>The keys of the tables that lists write. Numbers are padded, so that they sort.</summary>
public static class ListKeys
{
    /// <summary>Table <c>designations</c>.</summary>
    public static string Designation(string id) => TableKey.Escape(id);

    /// <summary>Table <c>history</c>.</summary>
    public static string Version(string id, int commit) => TableKey.Join(id, Commit(commit));

    /// <summary>All versions of a record in table <c>history</c>.</summary>
    public static RowRange Versions(string id) => RowRange.StartingWith($"{TableKey.Escape(id)}{TableKey.Separator}");

    /// <summary>Table <c>changes</c>.</summary>
    public static string Change(int commit, int sequence) =>
        string.Create(CultureInfo.InvariantCulture, $"{commit:D8}-{sequence:D6}");

    /// <summary>Commits in table <c>sources</c>.</summary>
    public static string Commit(int number) => number.ToString("D8", CultureInfo.InvariantCulture);

    /// <summary>All commits of a source in table <c>sources</c>.</summary>
    public static RowRange Commits { get; } = new("0", ":");

    /// <summary>Table <c>timeline</c>: all rows of one event stand together, in the order of their commits.</summary>
    public static string TimelineEvent(ListId list, string id, TimelineMark mark, int commit, bool closes) =>
        TableKey.Join(mark.Date, mark.Kind.ToString().ToLowerInvariant(), list.Value, id, Commit(commit), closes ? "-" : "+");
}
