// Parameters from the environment: azd passes the values of its environment (azd env set NAME VALUE), deploy.sh those of its options.

using 'main.bicep'

param environmentName = readEnvironmentVariable('AZURE_ENV_NAME')
param location = readEnvironmentVariable('AZURE_LOCATION')
param resourceGroupName = readEnvironmentVariable('AZURE_RESOURCE_GROUP', 'rg-${environmentName}')
param identityName = readEnvironmentVariable('IDENTITY_NAME', 'id-${environmentName}')
param principalId = readEnvironmentVariable('AZURE_PRINCIPAL_ID', '')
param principalType = readEnvironmentVariable('AZURE_PRINCIPAL_TYPE', 'User')

// Made once by kept-values.sh.
param ownerKeySha256 = readEnvironmentVariable('OWNER_KEY_SHA256')
param digestsSecretKey = readEnvironmentVariable('DIGESTS_SECRET_KEY')
param digestsFormerSecretKeys = readEnvironmentVariable('DIGESTS_FORMER_SECRET_KEYS', '')
param budgetStart = readEnvironmentVariable('BUDGET_START')

param publicAddress = readEnvironmentVariable('PUBLIC_ADDRESS', '')
param instanceMemoryMB = any(int(readEnvironmentVariable('INSTANCE_MEMORY_MB', '512')))
param maximumInstanceCount = int(readEnvironmentVariable('MAXIMUM_INSTANCE_COUNT', '40'))
param storageSku = readEnvironmentVariable('STORAGE_SKU', 'Standard_LRS')
param privateNetwork = bool(readEnvironmentVariable('PRIVATE_NETWORK', 'false'))
param alerts = readEnvironmentVariable('ALERTS', 'together')
param alertEmail = readEnvironmentVariable('ALERT_EMAIL', '')
param monthlyBudget = int(readEnvironmentVariable('MONTHLY_BUDGET', '2'))
param dailyTelemetryGb = readEnvironmentVariable('DAILY_TELEMETRY_GB', '0.15')

// JSON: {"sources":{"ofac-cons":false},"feeds":{"state":false}} and {"RefreshNewsSchedule":"0 0 * * * *"}
param switches = json(readEnvironmentVariable('SWITCHES', '{}'))
param settings = json(readEnvironmentVariable('SETTINGS', '{}'))
