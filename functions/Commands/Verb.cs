using System.CommandLine;

namespace SanctionsTracker.Functions.Commands;

/// <summary>A verb, with examples that its own help ends with.</summary>
internal sealed class Verb(string name, string description, string examples) : Command(name, description)
{
    public string Examples { get; } = examples;
}
