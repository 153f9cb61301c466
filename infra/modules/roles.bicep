// Who may do what, and nothing more: each role on the one resource that it is needed for.

param storageName string
param insightsName string

@description('The app\'s identity, by name and by object id.')
param identityName string
param identityPrincipalId string

@description('The object id of whoever deploys, to reach the data from a laptop (export, import, a look at a table). Empty for nobody.')
param userPrincipalId string

@allowed(['User', 'Group', 'ServicePrincipal'])
param userPrincipalType string

// https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
var roles = {
  'Storage Blob Data Owner': 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  'Storage Blob Data Contributor': 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
  'Storage Table Data Contributor': '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
  'Monitoring Metrics Publisher': '3913510d-42f4-4e42-8a64-420c390055eb'
}

// Blobs: the Functions host keeps its function keys and the leases of its timers in containers of its own, which takes 'Owner'; the archive and the
// package would do with less. Tables: all of ours. Queues: nothing of ours or of our triggers uses one, so there is no role for them.
var appRoles = ['Storage Blob Data Owner', 'Storage Table Data Contributor']
var userRoles = ['Storage Blob Data Contributor', 'Storage Table Data Contributor']

resource storage 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: storageName
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource appOnStorage 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in appRoles: {
    name: guid(storage.id, identityName, roles[role])
    scope: storage
    properties: {
      description: 'The app: ${role}'
      principalId: identityPrincipalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles[role])
    }
  }
]

resource appOnInsights 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(insights.id, identityName, roles['Monitoring Metrics Publisher'])
  scope: insights
  properties: {
    description: 'The app: Monitoring Metrics Publisher'
    principalId: identityPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      roles['Monitoring Metrics Publisher']
    )
  }
}

resource userOnStorage 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in (empty(userPrincipalId) ? [] : userRoles): {
    name: guid(storage.id, userPrincipalId, roles[role])
    scope: storage
    properties: {
      description: 'Who deployed: ${role}'
      principalId: userPrincipalId
      principalType: userPrincipalType
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles[role])
    }
  }
]
