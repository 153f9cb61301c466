namespace Microsoft.Azure.Functions.Worker;

/// <summary>Which key a request must carry. The numbers are the worker's own.</summary>
public enum AuthorizationLevel
{
    /// <summary>None.</summary>
    Anonymous = 0,

    /// <summary>A function or host key.</summary>
    Function = 2,
}
