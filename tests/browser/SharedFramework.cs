using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: TestFramework("SanctionsTracker.Browser.SharedFramework", "SanctionsTracker.Browser")]

namespace SanctionsTracker.Browser;

/// <summary>xunit with an end of the whole run, at which <see cref="Shared"/> is ended. Collections of xunit could share too, but run their tests one by one.</summary>
public sealed class SharedFramework(IMessageSink sink) : XunitTestFramework(sink)
{
    protected override ITestFrameworkExecutor CreateExecutor(AssemblyName assemblyName) =>
        new Executor(assemblyName, SourceInformationProvider, DiagnosticMessageSink);

    private sealed class Executor(AssemblyName assembly, ISourceInformationProvider sources, IMessageSink sink)
        : XunitTestFrameworkExecutor(assembly, sources, sink)
    {
        protected override async void RunTestCases(
            IEnumerable<IXunitTestCase> testCases, IMessageSink executionMessageSink, ITestFrameworkExecutionOptions executionOptions)
        {
            using var runner = new Runner(TestAssembly, testCases, DiagnosticMessageSink, executionMessageSink, executionOptions);
            await runner.RunAsync();
        }
    }

    private sealed class Runner(
        ITestAssembly assembly, IEnumerable<IXunitTestCase> cases, IMessageSink sink, IMessageSink execution, ITestFrameworkExecutionOptions options)
        : XunitTestAssemblyRunner(assembly, cases, sink, execution, options)
    {
        protected override async Task BeforeTestAssemblyFinishedAsync()
        {
            await Shared.EndAsync();
            await base.BeforeTestAssemblyFinishedAsync();
        }
    }
}
