// Where traces, metrics and logs go: Application Insights over a workspace of Log Analytics. Only identities with a role may write to it.

param workspaceName string
param insightsName string
param location string
param tags object

@description('The most that is taken in a day, in GB; what comes after is dropped until the next day. 0.15 a day stays within the 5 GB of a month that cost nothing.')
param dailyGb string

@description('For how many days telemetry is kept. Up to 31 days cost nothing.')
@minValue(30)
@maxValue(730)
param retentionDays int = 30

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: workspaceName
  location: location
  tags: tags
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: retentionDays
    features: {
      disableLocalAuth: true
    }
    workspaceCapping: {
      // Bicep has no fractions: they come in as JSON.
      dailyQuotaGb: json(dailyGb)
    }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: insightsName
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    DisableLocalAuth: true
    RetentionInDays: retentionDays
  }
}

output workspaceId string = workspace.id
output connectionString string = insights.properties.ConnectionString
