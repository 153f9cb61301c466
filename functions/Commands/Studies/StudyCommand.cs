using System.CommandLine;

namespace SanctionsTracker.Functions.Commands.Studies;

/// <summary><c>study</c>: what can be done with studies.</summary>
internal static class StudyCommand
{
    public static Command Create(CommonOptions options) => new Verb(
        "study",
        "List the studies, or run one on what is stored and write its report.",
        """
          dotnet run --project functions -- study list
          dotnet run --project functions -- study run iran-illogic-2018 --recorded
        """)
    {
        StudyListCommand.Create(options),
        StudyRunCommand.Create(options),
    };
}
