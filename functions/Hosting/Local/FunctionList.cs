using SanctionsTracker.Functions.Api;
using SanctionsTracker.Functions.Api.Actions;
using SanctionsTracker.Functions.Api.Changes;
using SanctionsTracker.Functions.Api.Designations;
using SanctionsTracker.Functions.Api.Events;
using SanctionsTracker.Functions.Api.Feeds;
using SanctionsTracker.Functions.Api.Indicators;
using SanctionsTracker.Functions.Api.Lineup;
using SanctionsTracker.Functions.Api.News;
using SanctionsTracker.Functions.Api.Sources;
using SanctionsTracker.Functions.Api.Studies;
using SanctionsTracker.Functions.Api.Subscriptions;
using SanctionsTracker.Functions.Api.Targets;
using SanctionsTracker.Functions.Dashboard;
using SanctionsTracker.Functions.Digests;
using SanctionsTracker.Functions.Ingestion;

namespace SanctionsTracker.Functions.Hosting.Local;

/// <summary>Every function, by name: nothing is searched for at start. A test holds the list to the assembly.</summary>
internal static class FunctionList
{
    public static IReadOnlyList<Type> Types { get; } =
    [
        typeof(GetHealth),
        typeof(GetOpenApi),
        typeof(SearchDesignations),
        typeof(GetDesignation),
        typeof(GetDesignationHistory),
        typeof(ListTargets),
        typeof(GetTarget),
        typeof(GetChanges),
        typeof(GetChangesFeed),
        typeof(GetChangesJsonFeed),
        typeof(ListActions),
        typeof(ListNews),
        typeof(GetNews),
        typeof(ListFeeds),
        typeof(ImportFeeds),
        typeof(DeleteFeed),
        typeof(ListEventSets),
        typeof(GetEventSet),
        typeof(PutEventSet),
        typeof(DeleteEventSet),
        typeof(GetSources),
        typeof(GetSource),
        typeof(GetHeld),
        typeof(RefreshSource),
        typeof(ReleaseSource),
        typeof(RereadSource),
        typeof(GetIndicator),
        typeof(PutIndicator),
        typeof(GetLineup),
        typeof(GetAssociation),
        typeof(ListIndicators),
        typeof(ListStudies),
        typeof(GetStudy),
        typeof(CreateSubscription),
        typeof(ListSubscriptions),
        typeof(GetSubscription),
        typeof(ChangeSubscription),
        typeof(DeleteSubscription),
        typeof(PauseSubscription),
        typeof(ResumeSubscription),
        typeof(TestSubscription),
        typeof(PreviewSubscription),
        typeof(ListDeliveries),
        typeof(RedeliverDigest),
        typeof(RedeliverDigests),
        typeof(RotateSecret),
        typeof(GetDigest),
        typeof(GetDashboard),
        typeof(RefreshDesignations),
        typeof(RefreshChanges),
        typeof(RefreshNews),
        typeof(RefreshIndicators),
        typeof(SendDigests),
        typeof(DeliverWebhooks),
    ];

    public static IReadOnlyList<HttpFunction> Http { get; } = [.. Types.Select(HttpFunction.TryRead).OfType<HttpFunction>()];

    public static IReadOnlyList<TimerFunction> Timers { get; } = [.. Types.Select(TimerFunction.TryRead).OfType<TimerFunction>()];

    /// <summary>The timers of an app on recordings: these never change, so there is nothing to refresh; webhooks are sent all the same.</summary>
    public static IReadOnlyList<TimerFunction> DigestTimers { get; } =
        [.. Timers.Where(timer => timer.Function.Type == typeof(SendDigests) || timer.Function.Type == typeof(DeliverWebhooks))];
}
