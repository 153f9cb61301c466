// The app: a Flex Consumption plan, the function app on it, and every setting that it reads.

import { switchesType } from 'types.bicep'

param name string
param location string
param tags object

@allowed([512, 2048, 4096])
param instanceMemoryMB int
param maximumInstanceCount int

param identityId string
param identityClientId string
param storageName string

@description('The container that the package is taken from.')
param packages string
param insightsConnectionString string

@description('The subnet that the app reaches its storage through; empty for none.')
param subnetId string

@secure()
param ownerKeySha256 string

@secure()
param digestsSecretKey string

@secure()
@description('Keys that secrets may still be stored under, between commas.')
param digestsFormerSecretKeys string

param publicAddress string
param switches switchesType
param settings { *: string }

// The defaults of the code, which the Functions host does not read: what it has to know is set here from the same file.
var shipped = loadJsonContent('../../functions/appsettings.json')

var schedules = toObject(
  filter(items(shipped), setting => endsWith(setting.key, 'Schedule')),
  setting => setting.key,
  setting => setting.value
)

var sources = union(mapValues(shipped.Sources, source => source.Enabled), switches.?sources ?? {})
var feeds = union(mapValues(shipped.Feeds, feed => feed.Enabled), switches.?feeds ?? {})

// Azure allows no hyphen in a setting's name: '_' stands for it.
var sourceSettings = toObject(
  items(sources),
  source => 'Sources__${replace(source.key, '-', '_')}__Enabled',
  source => toLower(string(source.value))
)
var feedSettings = toObject(
  items(feeds),
  feed => 'Feeds__${replace(feed.key, '-', '_')}__Enabled',
  feed => toLower(string(feed.value))
)

// The host's own storage, and telemetry, by identity. Flex Consumption takes runtime and version from functionAppConfig and refuses them as settings.
var hostSettings = {
  AzureWebJobsStorage__accountName: storageName
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: identityClientId
  APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnectionString
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'Authorization=AAD;ClientId=${identityClientId}'
}

var appSettings = {
  // Which identity Azure's libraries take: an app can have several.
  AZURE_CLIENT_ID: identityClientId
  Storage__Kind: 'Azure'
  Storage__AccountName: storageName
  Owner__KeySha256: ownerKeySha256
  Digests__SecretKey: digestsSecretKey
}

var formerKeys = empty(digestsFormerSecretKeys) ? [] : split(digestsFormerSecretKeys, ',')
var formerKeySettings = toObject(
  range(0, length(formerKeys)),
  at => 'Digests__FormerSecretKeys__${at}',
  at => formerKeys[at]
)
var addressSettings = empty(publicAddress) ? {} : { Digests__PublicAddress: publicAddress }

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: 'plan-${name}'
  location: location
  tags: tags
  kind: 'functionapp'
  sku: {
    tier: 'FlexConsumption'
    name: 'FC1'
  }
  properties: {
    reserved: true
  }
}

resource app 'Microsoft.Web/sites@2024-11-01' = {
  name: 'func-${name}'
  location: location
  // azd finds the app by this tag, and so do the scripts.
  tags: union(tags, { 'azd-service-name': 'app' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    siteConfig: {
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      http20Enabled: true
    }
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: packages
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
      scaleAndConcurrency: {
        instanceMemoryMB: instanceMemoryMB
        maximumInstanceCount: maximumInstanceCount
      }
      runtime: {
        name: 'dotnet-isolated'
        version: '10.0'
      }
    }
  }

  resource appsettings 'config' = {
    name: 'appsettings'
    properties: union(
      hostSettings,
      appSettings,
      schedules,
      sourceSettings,
      feedSettings,
      formerKeySettings,
      addressSettings,
      settings
    )
  }

  // Packages are deployed by identities, never by the password of a publishing profile.
  resource ftp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: {
      allow: false
    }
  }

  resource scm 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: {
      allow: false
    }
  }
}

output name string = app.name
output hostName string = app.properties.defaultHostName
