using System.Globalization;

namespace SanctionsTracker.Benchmarks.Sources;

/// <summary>An OFAC file as published some days later: entities removed, others with another name, and new ones.</summary>
public static class RevisedOfacFile
{
    private const long NewIds = 900_000_000;

    /// <summary>Writes it: of the entities the first <paramref name="moved"/> are removed and come again under new ids, which are
    /// removals and additions, and the next <paramref name="amended"/> get another name.</summary>
    public static void Write(string from, string to, string day, int moved, int amended)
    {
        using var file = new StreamWriter(to);
        var (entity, previous, aside) = (0, "", new List<string>());
        foreach (var line in File.ReadLines(from))
        {
            if (line.Contains("<entity id=", StringComparison.Ordinal)) entity++;
            if (line.Contains("</entities>", StringComparison.Ordinal)) (entity, aside) = (0, Put(file, aside));
            if (entity > 0 && entity <= moved) aside.Add(WithNewId(line));
            else file.WriteLine(entity > 0 && entity <= moved + (long)amended && IsNamePart(previous) ? WithMore(line, day) : WithDate(line, day));
            previous = line;
        }
    }

    private static List<string> Put(StreamWriter file, List<string> lines)
    {
        foreach (var line in lines) file.WriteLine(line);
        return [];
    }

    private static string WithNewId(string line)
    {
        const string start = "<entity id=\"";
        var begin = line.IndexOf(start, StringComparison.Ordinal) + start.Length;
        if (begin < start.Length) return line;
        var end = line.IndexOf('"', begin);
        var id = long.Parse(line.AsSpan(begin, end - begin), CultureInfo.InvariantCulture) + NewIds;
        return string.Create(CultureInfo.InvariantCulture, $"{line[..begin]}{id}{line[end..]}");
    }

    // <type refId="1520">Last Name</type>, then a line with its value.
    private static bool IsNamePart(string line) => line.Contains(" Name</type>", StringComparison.Ordinal);

    private static string WithMore(string line, string day) => line.Replace("</value>", $" {day}</value>", StringComparison.Ordinal);

    private static string WithDate(string line, string day) =>
        line.Contains("<dataAsOf>", StringComparison.Ordinal) ? $"    <dataAsOf>{day}T00:00:00</dataAsOf>" : line;
}
