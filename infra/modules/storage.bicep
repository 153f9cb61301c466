// Everything the app keeps: tables, the archive of raw bytes, and the package that the platform runs. The app itself creates its tables and the
// container 'archive' when it starts, as it does on a laptop; the container of packages has to be there before the app is.

param name string
param location string
param tags object

@description('How often the data are copied. Standard_LRS keeps three copies in one place and is the cheapest.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_GZRS'])
param sku string

@description('Whether only private endpoints reach the account.')
param privateNetwork bool

@description('For how many days what was deleted or overwritten can be restored. Blobs are hardly ever deleted here, so this costs next to nothing.')
@minValue(1)
@maxValue(365)
param restoreDays int = 14

var packages = 'packages'

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: {
    name: sku
  }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    // Nobody holds a key that opens everything: identities and their roles alone do.
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: privateNetwork ? 'Disabled' : 'Enabled'
    networkAcls: {
      bypass: 'None'
      defaultAction: privateNetwork ? 'Deny' : 'Allow'
    }
  }

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      deleteRetentionPolicy: {
        enabled: true
        days: restoreDays
      }
      containerDeleteRetentionPolicy: {
        enabled: true
        days: restoreDays
      }
    }

    resource container 'containers' = {
      name: packages
      properties: {
        publicAccess: 'None'
      }
    }
  }
}

output id string = account.id
output packages string = '${account.properties.primaryEndpoints.blob}${packages}'
