using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace SanctionsTracker.Functions.Commands;

/// <summary>The usual help, and examples after it.</summary>
internal sealed class HelpWithExamples(SynchronousCommandLineAction usual, string examples) : SynchronousCommandLineAction
{
    // Else a mistake elsewhere on the line would hide the help that was asked for.
    public override bool ClearsParseErrors => true;

    /// <param name="root">Whose help to extend.</param>
    /// <param name="examples">The root's own examples.</param>
    public static void AddTo(RootCommand root, string examples)
    {
        foreach (var help in root.Options.OfType<HelpOption>())
            help.Action = new HelpWithExamples((SynchronousCommandLineAction)help.Action!, examples);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        output.WriteLine((parseResult.CommandResult.Command as Verb)?.Examples ?? examples);
        return exitCode;
    }
}
