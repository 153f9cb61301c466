#!/bin/sh
# What azd runs before it deploys the infrastructure: takes what kept-values.sh prints into azd's environment.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
command -v az >/dev/null || { echo 'azd needs the Azure CLI beside it, to see which keys a deployment has already: https://learn.microsoft.com/cli/azure/install-azure-cli' >&2; exit 1; }

values=$("$here/../kept-values.sh" "${AZURE_RESOURCE_GROUP:-rg-$AZURE_ENV_NAME}")
printf '%s\n' "$values" | while IFS= read -r line; do
    case $line in
        OWNER_KEY=*)
            echo "The owner's key:  ${line#*=}   (header x-owner-key)"
            echo 'Keep it now: it is not kept anywhere else and not shown again.'
            ;;
        *) azd env set "${line%%=*}" "${line#*=}" ;;
    esac
done
