// SanctionsTracker on a subscription of your own: one resource group with everything in it. infra/README.md says how to deploy, what it costs and how
// keys are rolled; main.bicepparam takes the parameters from the environment, for azd and for deploy.sh alike.

targetScope = 'subscription'

import { switchesType } from 'modules/types.bicep'

@description('A short name for this deployment; all names derive from it.')
@minLength(2)
@maxLength(24)
param environmentName string

@description('Where everything is: a region that offers Flex Consumption (az functionapp list-flexconsumption-locations).')
@minLength(1)
@metadata({ azd: { type: 'location' } })
param location string

@description('The resource group, which is made.')
param resourceGroupName string = 'rg-${environmentName}'

@description('The app\'s identity. Another name makes another identity, with roles of its own, and the app goes over to it.')
param identityName string = 'id-${environmentName}'

@description('The object id of whoever deploys, to reach the data from a laptop. Empty for nobody.')
param principalId string = ''

@description('What that is.')
@allowed(['User', 'Group', 'ServicePrincipal'])
param principalType string = 'User'

@description('The SHA-256 of the owner\'s key, 64 hexadecimal digits: setting Owner:KeySha256.')
@minLength(64)
@maxLength(64)
@secure()
param ownerKeySha256 string

@description('The key that the secrets of webhooks are stored under, 32 random bytes in base64: setting Digests:SecretKey.')
@minLength(44)
@maxLength(44)
@secure()
param digestsSecretKey string

@description('Keys used before it, between commas, newest first: setting Digests:FormerSecretKeys.')
@secure()
param digestsFormerSecretKeys string = ''

@description('Where readers reach the app, if not under the name that Azure gives it: setting Digests:PublicAddress.')
param publicAddress string = ''

@description('Memory of an instance. 512 is the cheapest and enough (docs/performance.md); take 2048 where a region does not offer it.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int = 512

@description('The most instances at a time, which is also the most that a flood of requests can cost. Not every region takes fewer than 40.')
@minValue(1)
@maxValue(1000)
param maximumInstanceCount int = 40

@description('How often the data are copied.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_GZRS'])
param storageSku string = 'Standard_LRS'

@description('Whether only the app reaches the storage account, over a network of its own. Costs about 16 USD a month (infra/README.md).')
param privateNetwork bool = false

@description('Alerts: one rule for all that can be wrong, a rule for each, or none. A rule is about 0.50 USD a month.')
@allowed(['together', 'separate', 'off'])
param alerts string = 'together'

@description('Who gets the mails of alerts and of the budget; empty for the owners of the subscription.')
param alertEmail string = ''

@description('The budget of a month, in the currency of the bill: mails at half of it, at all of it, and when it is expected to be passed. 0 for none.')
@minValue(0)
param monthlyBudget int = 2

@description('The first day of the month from which the budget counts. It cannot be changed later: the scripts read it from the budget that there is.')
param budgetStart string = utcNow('yyyy-MM-01')

@description('The most telemetry that is taken in a day, in GB. 0.15 stays within what costs nothing.')
param dailyTelemetryGb string = '0.15'

@description('Which sources and feeds are on, where that is not as shipped.')
param switches switchesType = {}

@description('Other settings, by the name that Azure takes: { RefreshNewsSchedule: "0 0 * * * *", Fetching__Retries: "1" }. They win over all others.')
param settings { *: string } = {}

var token = uniqueString(subscription().id, environmentName, location)
var name = '${environmentName}-${token}'
var storageName = 'st${token}'
var insightsName = 'appi-${name}'
var tags = { 'azd-env-name': environmentName }

resource group 'Microsoft.Resources/resourceGroups@2024-11-01' = {
  name: resourceGroupName
  location: location
  tags: tags
}

module identity 'modules/identity.bicep' = {
  scope: group
  params: {
    name: identityName
    location: location
    tags: tags
  }
}

module storage 'modules/storage.bicep' = {
  scope: group
  params: {
    name: storageName
    location: location
    tags: tags
    sku: storageSku
    privateNetwork: privateNetwork
  }
}

module monitoring 'modules/monitoring.bicep' = {
  scope: group
  params: {
    workspaceName: 'log-${name}'
    insightsName: insightsName
    location: location
    tags: tags
    dailyGb: dailyTelemetryGb
  }
}

module roles 'modules/roles.bicep' = {
  scope: group
  params: {
    storageName: storageName
    insightsName: insightsName
    identityName: identityName
    identityPrincipalId: identity.outputs.principalId
    userPrincipalId: principalId
    userPrincipalType: principalType
  }
  dependsOn: [storage, monitoring]
}

module network 'modules/network.bicep' = if (privateNetwork) {
  scope: group
  params: {
    name: name
    location: location
    tags: tags
    storageId: storage.outputs.id
  }
}

module functions 'modules/functions.bicep' = {
  scope: group
  params: {
    name: name
    location: location
    tags: tags
    instanceMemoryMB: instanceMemoryMB
    maximumInstanceCount: maximumInstanceCount
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    storageName: storageName
    packages: storage.outputs.packages
    insightsConnectionString: monitoring.outputs.connectionString
    subnetId: privateNetwork ? network!.outputs.appSubnetId : ''
    ownerKeySha256: ownerKeySha256
    digestsSecretKey: digestsSecretKey
    digestsFormerSecretKeys: digestsFormerSecretKeys
    publicAddress: publicAddress
    switches: switches
    settings: settings
  }
  // The app reads its storage as soon as it starts.
  dependsOn: [roles]
}

module alerting 'modules/alerts.bicep' = if (alerts != 'off') {
  scope: group
  params: {
    name: name
    location: location
    tags: tags
    workspaceId: monitoring.outputs.workspaceId
    kind: alerts
    email: alertEmail
  }
}

module budget 'modules/budget.bicep' = if (monthlyBudget > 0) {
  scope: group
  params: {
    amount: monthlyBudget
    startDate: budgetStart
    email: alertEmail
  }
}

output AZURE_RESOURCE_GROUP string = group.name
output AZURE_FUNCTION_NAME string = functions.outputs.name
output AZURE_STORAGE_ACCOUNT string = storageName
output APP_ADDRESS string = 'https://${functions.outputs.hostName}'
