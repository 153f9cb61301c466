using System.Security.Authentication;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Retry;

namespace SanctionsTracker.Fetching;

/// <summary>What stands between a request and the network, from the outside in: retries, circuit breaker, time-out. One pipeline
/// for each host and port, so that a broken circuit concerns that host alone.</summary>
internal static class FetchingPipeline
{
    private static readonly TimeSpan Sampling = TimeSpan.FromSeconds(30);

    public static void AddFetchingPipeline(
        this ResiliencePipelineBuilder<HttpResponseMessage> builder, FetchingOptions options, TimeProvider time)
    {
        builder.TimeProvider = time;
        if (options.Retries > 0) builder.AddRetry(Retry(options, time));
        builder.AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
        {
            FailureRatio = 0.5,
            MinimumThroughput = options.BreakAfter,
            SamplingDuration = Sampling,
            BreakDuration = options.BreakDuration,
        });
        builder.AddTimeout(options.AttemptTimeout);
    }

    private static HttpRetryStrategyOptions Retry(FetchingOptions options, TimeProvider time) => new()
    {
        MaxRetryAttempts = options.Retries,
        Delay = options.RetryDelay,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        ShouldRetryAfterHeader = false, // it knows no longest wait
        ShouldHandle = arguments => new(
            HttpClientResiliencePredicates.IsTransient(arguments.Outcome)
            && arguments.Outcome.Exception?.InnerException is not AuthenticationException
            && !(AskedWait(arguments.Outcome, time) > options.MaximumRetryAfter)),
        DelayGenerator = (RetryDelayGeneratorArguments<HttpResponseMessage> arguments) => new(AskedWait(arguments.Outcome, time)),
    };

    private static TimeSpan? AskedWait(Outcome<HttpResponseMessage> outcome, TimeProvider time) =>
        RetryAfter.Of(outcome.Result, time.GetUtcNow()) is { } asked ? asked - time.GetUtcNow() : null;
}
