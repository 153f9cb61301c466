namespace SanctionsTracker.Tests.Ingestion.Model;

internal sealed class ProcessDiedException : Exception
{
    public ProcessDiedException()
        : base("The process died.")
    {
    }

    public ProcessDiedException(string message)
        : base(message)
    {
    }

    public ProcessDiedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
