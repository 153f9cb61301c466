namespace SanctionsTracker.Recorder;

/// <summary>Writes the recordings of <c>functions/Recordings</c> from the sample files:
/// <c>dotnet run --project tests/recorder -- ../shared/corpora functions/Recordings</c>.</summary>
public static class Program
{
    public static int Main(string[] args)
    {
        if (args is not [var corpora, var target])
        {
            Console.Error.WriteLine("Say where the samples are and where the recordings go: CORPORA TARGET");
            return 2;
        }

        foreach (var file in AllRecordings.From(corpora))
        {
            var path = Path.Combine(target, file.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Content);
            Console.WriteLine($"{file.Content.Length,9:N0} characters  {file.Name}");
        }

        return 0;
    }
}
