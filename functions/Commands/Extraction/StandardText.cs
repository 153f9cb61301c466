using System.Text;

namespace SanctionsTracker.Functions.Commands.Extraction;

/// <summary>Standard input and output as UTF-8 without a mark, whatever the terminal's own encoding is.</summary>
internal static class StandardText
{
    public static TextReader Input() => new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);

    public static TextWriter Output() => new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
