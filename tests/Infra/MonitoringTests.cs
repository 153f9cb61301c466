namespace SanctionsTracker.Tests.Infra;

public sealed class MonitoringTests
{
    [SkippableFact]
    public async Task Telemetry_is_taken_from_identities_alone()
    {
        var deployment = await Deployment.DefaultAsync();

        Assert.True(deployment.One("Microsoft.Insights/components").Property("DisableLocalAuth").GetBoolean());
        Assert.True(deployment.One("Microsoft.OperationalInsights/workspaces").Property("features.disableLocalAuth").GetBoolean());
        Assert.StartsWith("[format('Authorization=AAD;ClientId={0}'", deployment.Settings["APPLICATIONINSIGHTS_AUTHENTICATION_STRING"], StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_month_of_days_at_the_cap_stays_within_the_5_GB_that_cost_nothing()
    {
        var workspace = (await Deployment.DefaultAsync()).One("Microsoft.OperationalInsights/workspaces");

        Assert.InRange(workspace.Property("workspaceCapping.dailyQuotaGb").GetDecimal() * 31, 0.1m, 5m);
    }

    [SkippableFact]
    public async Task Telemetry_is_kept_for_no_longer_than_costs_nothing() =>
        Assert.InRange((await Deployment.DefaultAsync()).One("Microsoft.OperationalInsights/workspaces").Property("retentionInDays").GetInt32(), 1, 31);

    [SkippableFact]
    public async Task Application_Insights_keeps_what_it_gets_in_the_workspace()
    {
        var deployment = await Deployment.DefaultAsync();

        Assert.Equal(
            deployment.One("Microsoft.OperationalInsights/workspaces").Id,
            deployment.One("Microsoft.Insights/components").Text("WorkspaceResourceId"));
    }

    [SkippableFact]
    public async Task The_budget_warns_by_mail_at_half_of_it_at_all_of_it_and_before()
    {
        var budget = (await Deployment.DefaultAsync()).One("Microsoft.Consumption/budgets");
        var notifications = budget.Property("notifications").EnumerateObject().Select(notification => notification.Value).ToArray();

        Assert.Equal("Monthly", budget.Text("timeGrain"));
        Assert.Equal("2026-11-01", budget.Text("timePeriod.startDate"));
        Assert.Equal(
            [(50, "Actual"), (100, "Actual"), (100, "Forecasted")],
            notifications.Select(one => (one.GetProperty("threshold").GetInt32(), one.GetProperty("thresholdType").GetString()!)).Order());
        Assert.All(notifications, one => Assert.Equal("Owner", one.GetProperty("contactRoles")[0].GetString()));
    }

    [SkippableFact]
    public async Task No_budget_is_made_where_none_is_wanted() =>
        Assert.Empty((await Deployment.WithAsync(("MONTHLY_BUDGET", "0"))).All("Microsoft.Consumption/budgets"));
}
