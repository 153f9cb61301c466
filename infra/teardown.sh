#!/bin/sh
# Deletes a deployment with all its data: the resource group and everything in it. Asks first.
set -eu

usage() {
    cat <<'EOF'
usage: infra/teardown.sh [--name NAME] [--subscription ID] [--yes]

  --name NAME        of the deployment (default: sanctionstracker)
  --subscription ID  instead of the one that it was deployed to from here, or that the Azure CLI is set to
  --yes              does not ask
  --help             shows this

The history of the lists cannot be fetched again: export it first (docs/operations.md) if you may want it back.
EOF
}

name=sanctionstracker
sure=false
while [ $# -gt 0 ]; do
    case $1 in
        --name) [ -n "${2:-}" ] || { echo 'teardown.sh: --name needs a value' >&2; exit 2; }; name=$2; shift ;;
        --subscription) [ -n "${2:-}" ] || { echo 'teardown.sh: --subscription needs a value' >&2; exit 2; }; AZURE_SUBSCRIPTION_ID=$2; shift ;;
        --yes) sure=true ;;
        --help) usage; exit 0 ;;
        *) echo "teardown.sh: there is no option $1 (--help shows them)" >&2; exit 2 ;;
    esac
    shift
done

command -v az >/dev/null || { echo 'teardown.sh: az is not installed: https://learn.microsoft.com/cli/azure/install-azure-cli' >&2; exit 1; }
# What deploy.sh and azd remember of it.
memory=$(dirname "$0")/../.azure/$name
remembered() { sed -n "s/^$1=\"\{0,1\}\([^\"]*\)\"\{0,1\}\$/\1/p" "$memory/.env" 2>/dev/null || true; }
: "${AZURE_SUBSCRIPTION_ID:=$(remembered AZURE_SUBSCRIPTION_ID)}"
: "${AZURE_RESOURCE_GROUP:=$(remembered AZURE_RESOURCE_GROUP)}"
azure() { az "$@" ${AZURE_SUBSCRIPTION_ID:+--subscription "$AZURE_SUBSCRIPTION_ID"}; }

group=${AZURE_RESOURCE_GROUP:-rg-$name}
if [ "$(azure group exists --name "$group")" != true ]; then
    echo "There is no resource group $group."
    exit 0
fi

# A group that this did not make is not this one's to delete.
owner=$(azure group show --name "$group" --query 'tags."azd-env-name"' --output tsv)
if [ "$owner" != "$name" ]; then
    echo "teardown.sh: $group was not made by a deployment named $name (its tag azd-env-name is '$owner')." >&2
    exit 1
fi

azure resource list --resource-group "$group" --query '[].[type, name]' --output tsv
if [ "$sure" = false ]; then
    printf '\nAll of this is deleted, with the data. Type %s to go on: ' "$group"
    read -r answer || answer=
    if [ "$answer" != "$group" ]; then
        echo 'Nothing was deleted.'
        exit 1
    fi
fi

azure group delete --name "$group" --yes
azure deployment sub delete --name "$name" --output none 2>/dev/null || true
rm -rf "$memory"
echo "$group is deleted."
