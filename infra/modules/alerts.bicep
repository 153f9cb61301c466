// What the owner gets a mail about. docs/operations.md says of each alert what it means and what to do.
//
// What it costs (docs/cost.md has the prices): a rule on logs that is evaluated every 15 minutes or less often is about 0.50 USD a month, one that
// is evaluated every five minutes three times that. So one rule asks for all four, once an hour, and its column 'Alert' names what is wrong;
// 'separate' makes four rules of it for whoever wants to mute or route them apart. Mails cost nothing.

param name string
param location string
param tags object
param workspaceId string

@allowed(['together', 'separate', 'off'])
param kind string

@description('Who gets the mails; empty for the owners of the subscription.')
param email string

var alerts = [
  {
    name: 'stale-sources'
    title: 'A source has not been refreshed for too long'
    query: loadTextContent('../queries/stale-sources.kql')
  }
  {
    name: 'held-lists'
    title: 'A list is held: its newest snapshot is outside the limits and waits for the owner'
    query: loadTextContent('../queries/held-lists.kql')
  }
  {
    name: 'failed-deliveries'
    title: 'Webhooks have not been delivered for hours'
    query: loadTextContent('../queries/failed-deliveries.kql')
  }
  {
    name: 'stopped-subscriptions'
    title: 'A subscription was stopped because of its receiver'
    query: loadTextContent('../queries/stopped-subscriptions.kql')
  }
]

// Each row is one thing that is wrong, by the alert and by the source or subscription that it is about.
var named = map(alerts, alert => union(alert, { query: '${alert.query}| extend Alert = \'${alert.name}\'' }))
var together = [
  {
    name: 'needs-attention'
    title: 'SanctionsTracker needs its owner: ${join(map(alerts, alert => alert.name), ', ')}'
    query: 'union\n${join(map(named, alert => '(${alert.query})'), ',\n')}'
  }
]
var rules = kind == 'off' ? [] : kind == 'together' ? together : named

// https://learn.microsoft.com/azure/role-based-access-control/built-in-roles: Owner
var ownerRole = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635'

resource receivers 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-${name}'
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'sanctions'
    emailReceivers: empty(email) ? [] : [{ name: 'owner', emailAddress: email, useCommonAlertSchema: true }]
    armRoleReceivers: empty(email) ? [{ name: 'owners', roleId: ownerRole, useCommonAlertSchema: true }] : []
  }
}

resource rule 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for rule in rules: {
    name: rule.name
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: rule.name
      description: '${rule.title}. What to do: docs/operations.md'
      severity: 2
      enabled: true
      scopes: [workspaceId]
      evaluationFrequency: 'PT1H'
      // Longer than the three hours between two refreshes of the lists: what is wrong stays seen until it is well again.
      windowSize: 'PT6H'
      criteria: {
        allOf: [
          {
            query: rule.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: 0
            dimensions: [
              { name: 'Alert', operator: 'Include', values: ['*'] }
              { name: 'Subject', operator: 'Include', values: ['*'] }
            ]
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      autoMitigate: true
      // A workspace that is just made knows no table yet.
      skipQueryValidation: true
      actions: {
        actionGroups: [receivers.id]
      }
    }
  }
]
