using System.Text.RegularExpressions;
using System.Xml;
using SanctionsTracker.Functions.Hosting.Local;
using SanctionsTracker.Functions.Hosting.Local.Timers;
using SanctionsTracker.Functions.Ingestion;

namespace SanctionsTracker.Tests.Infra;

public sealed partial class AlertsTests
{
    private const string Rule = "Microsoft.Insights/scheduledQueryRules";

    private static readonly string[] Alerts = ["failed-deliveries", "held-lists", "stale-sources", "stopped-subscriptions"];

    [SkippableFact]
    public async Task One_rule_asks_for_all_that_can_be_wrong_and_names_it()
    {
        var rule = (await Deployment.DefaultAsync()).One(Rule);
        var query = rule.Property("criteria.allOf")[0].GetProperty("query").GetString()!;

        Assert.Equal(Alerts, NamedAlert().Matches(query).Select(match => match.Groups["name"].Value).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["Alert", "Subject"],
            rule.Property("criteria.allOf")[0].GetProperty("dimensions").EnumerateArray().Select(dimension => dimension.GetProperty("name").GetString()));
    }

    [SkippableFact]
    public async Task Each_alert_can_have_a_rule_of_its_own() =>
        Assert.Equal(Alerts, (await Deployment.WithAsync(("ALERTS", "separate"))).All(Rule).Select(rule => rule.Name).Order(StringComparer.Ordinal));

    [SkippableFact]
    public async Task Alerts_can_be_left_out()
    {
        var deployment = await Deployment.WithAsync(("ALERTS", "off"));

        Assert.Empty(deployment.All(Rule));
        Assert.Empty(deployment.All("Microsoft.Insights/actionGroups"));
    }

    [SkippableFact]
    public async Task A_rule_is_asked_as_seldom_as_the_cheapest_price_wants() =>
        Assert.InRange(XmlConvert.ToTimeSpan((await Deployment.DefaultAsync()).One(Rule).Text("evaluationFrequency")!), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1));

    [SkippableFact]
    public async Task A_rule_looks_back_over_more_than_one_refresh_of_the_lists()
    {
        var deployment = await Deployment.DefaultAsync();
        var timer = FunctionList.Timers.Single(timer => timer.Function.Type == typeof(RefreshDesignations));
        var schedule = TimerSchedule.Of(deployment.Settings[TimerSchedule.SettingOf(timer.Trigger.Schedule)!], new Microsoft.Extensions.Configuration.ConfigurationManager());
        var first = schedule.GetNextOccurrence(new DateTime(2026, 11, 25, 0, 0, 0, DateTimeKind.Utc));

        Assert.True(XmlConvert.ToTimeSpan(deployment.One(Rule).Text("windowSize")!) > schedule.GetNextOccurrence(first) - first);
    }

    [SkippableFact]
    public async Task Mails_go_to_the_owners_of_the_subscription_or_to_whom_is_named()
    {
        var owners = (await Deployment.DefaultAsync()).One("Microsoft.Insights/actionGroups");
        var named = (await Deployment.WithAsync(("ALERT_EMAIL", "owner@example.org"))).One("Microsoft.Insights/actionGroups");

        Assert.Equal("8e3af657-a8ff-443c-a75c-2fe8c4bcb635", owners.Property("armRoleReceivers")[0].GetProperty("roleId").GetString());
        Assert.Equal("owner@example.org", named.Property("emailReceivers")[0].GetProperty("emailAddress").GetString());
        Assert.Empty(named.Property("armRoleReceivers").EnumerateArray());
    }

    [Fact]
    public void Alerts_ask_for_what_the_code_measures()
    {
        var sources = string.Concat(SourceTree.Sources("shared").Select(source => source.Text));
        var asked = InfraFiles.Queries.SelectMany(query => AskedMetric().Matches(InfraFiles.Read(query))).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal).ToArray();

        Assert.NotEmpty(asked);
        Assert.All(asked, metric => Assert.Contains($"\"{metric}\"", sources, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_alert_is_explained()
    {
        var operations = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "operations.md"));

        Assert.All((string[])[.. Alerts, "budget"], alert => Assert.Contains(alert, operations, StringComparison.Ordinal));
    }

    [GeneratedRegex("extend Alert = '(?<name>[^']+)'", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamedAlert();

    [GeneratedRegex("Name == '(?<name>[^']+)'", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AskedMetric();
}
