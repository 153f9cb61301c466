#!/bin/sh
# Deploys SanctionsTracker to the Azure subscription that you are signed in to, or brings a deployment up to date. Needs the Azure CLI, the .NET SDK,
# Node.js, openssl, zip and curl. It can be run again at any time: what is there is kept, keys and data included.
set -eu

usage() {
    cat <<'EOF'
usage: infra/deploy.sh [options]

  --name NAME            of this deployment, from which all others derive (default: sanctionstracker)
  --location REGION      where everything goes; needed the first time
  --subscription ID      instead of the one that the Azure CLI is set to
  --email ADDRESS        who gets the mails of alerts and of the budget (default: the owners of the subscription)
  --memory MB            memory of an instance: 512 (default), 2048 where a region does not offer it, or 4096
  --budget AMOUNT        of a month, in the currency of the bill (default: 2; 0 for none)
  --alerts KIND          together (default), separate or off
  --private-network      storage is reached over a network of the app's own, by nobody else (about 16 USD a month)
  --public-network       takes that back
  --package ZIP          deploys this package instead of building one
  --code-only            leaves the infrastructure as it is
  --infrastructure-only  leaves the code as it is
  --what-if              shows what would change in the infrastructure, and changes nothing
  --roll-owner-key       makes a new owner's key; the old one no longer works
  --roll-digests-key     makes a new key for the secrets of webhooks; the old one is kept to read what is stored under it
  --help                 shows this

Every parameter of infra/main.bicep can be given in the environment, by the name in infra/main.bicepparam. Options are remembered
in .azure/NAME/.env, where azd keeps its own, so the next run needs none.
EOF
}

fail() { echo "deploy.sh: $*" >&2; exit 1; }
say() { printf '\n== %s\n' "$*"; }
need() { command -v "$1" >/dev/null || fail "$1 is not installed: $2"; }

here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
name=sanctionstracker
package=
code=true
infrastructure=true
what_if=false
roll=
given=

# An option that is kept for the next run, as a line NAME=value.
give() { given="$given$1=$2
"; }
value() { [ -n "${2:-}" ] || { echo "deploy.sh: $1 needs a value" >&2; exit 2; }; }

while [ $# -gt 0 ]; do
    case $1 in
        --name) value "$@"; name=$2; shift ;;
        --location) value "$@"; give AZURE_LOCATION "$2"; shift ;;
        --subscription) value "$@"; give AZURE_SUBSCRIPTION_ID "$2"; shift ;;
        --email) value "$@"; give ALERT_EMAIL "$2"; shift ;;
        --memory) value "$@"; give INSTANCE_MEMORY_MB "$2"; shift ;;
        --budget) value "$@"; give MONTHLY_BUDGET "$2"; shift ;;
        --alerts) value "$@"; give ALERTS "$2"; shift ;;
        --private-network) give PRIVATE_NETWORK true ;;
        --public-network) give PRIVATE_NETWORK false ;;
        --package) value "$@"; package=$2; shift ;;
        --code-only) infrastructure=false ;;
        --infrastructure-only) code=false ;;
        --what-if) what_if=true ;;
        --roll-owner-key | --roll-digests-key) roll="$roll $1" ;;
        --help) usage; exit 0 ;;
        *) echo "deploy.sh: there is no option $1 (--help shows them)" >&2; exit 2 ;;
    esac
    shift
done

[ "$code" = true ] || [ "$infrastructure" = true ] || fail '--code-only and --infrastructure-only leave nothing to do'
[ -z "$roll" ] || [ "$infrastructure" = true ] || fail 'keys are settings of the infrastructure: they are not rolled with --code-only'
[ -z "$package" ] || [ -f "$package" ] || fail "there is no file $package"

need az 'https://learn.microsoft.com/cli/azure/install-azure-cli'
need openssl 'it makes the keys'
if [ "$code" = true ]; then
    need curl 'it asks the app whether it runs'
    [ -n "$package" ] || { need dotnet 'https://dotnet.microsoft.com/download'; need npm 'it brings the dashboard its charts'; need zip 'it packs the app'; }
fi

# Takes lines NAME=value, or NAME="value" as azd writes them, into the environment.
take() {
    while IFS= read -r line; do
        case $line in
            [A-Z]*=*) export "${line%%=*}=$(printf '%s' "${line#*=}" | sed -e 's/^"\(.*\)"$/\1/' -e 's/\\"/"/g')" ;;
        esac
    done
}

memory=$root/.azure/$name/.env
if [ -f "$memory" ]; then take <"$memory"; fi
take <<EOF
$given
EOF

export AZURE_ENV_NAME="$name"
group=${AZURE_RESOURCE_GROUP:-rg-$name}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The subscription that the Azure CLI is set to stays what it is.
azure() { az "$@" ${AZURE_SUBSCRIPTION_ID:+--subscription "$AZURE_SUBSCRIPTION_ID"}; }
azure account show --output none 2>/dev/null || fail 'nobody is signed in to the subscription: az login'

remember() {
    [ -n "$given" ] || return 0
    mkdir -p "$(dirname "$memory")"
    touch "$memory"
    printf '%s' "$given" | while IFS= read -r line; do
        grep -v "^${line%%=*}=" "$memory" >"$work/memory" || true
        printf '%s="%s"\n' "${line%%=*}" "$(printf '%s' "${line#*=}" | sed 's/"/\\"/g')" >>"$work/memory"
        cat "$work/memory" >"$memory"
    done
}

# An app that lacks the schedule of a new timer would not run it, and nobody would notice.
check_schedules() {
    azure functionapp config appsettings list --resource-group "$group" --name "$app" --query '[].name' --output tsv >"$work/names"
    sed -n 's/^ *"\([A-Za-z]*Schedule\)":.*/\1/p' "$root/functions/appsettings.json" | while IFS= read -r schedule; do
        grep -qx "$schedule" "$work/names" || fail "the app has no setting $schedule yet: run this without --code-only"
    done
}

build_package() {
    say 'building the app for Azure'
    "$here/package.sh" "$work/app"
    package=$work/app.zip
    (cd "$work/app" && zip -q -r "$package" .)
}

# A fresh subscription knows hardly any kind of resource.
register_providers() {
    for provider in Microsoft.AlertsManagement Microsoft.App Microsoft.Consumption Microsoft.Insights Microsoft.ManagedIdentity Microsoft.Network \
        Microsoft.OperationalInsights Microsoft.Storage Microsoft.Web; do
        azure provider register --namespace "$provider" --wait --output none
    done
}

deploy_infrastructure() {
    : "${AZURE_LOCATION:=$(azure group show --name "$group" --query location --output tsv 2>/dev/null || true)}"
    [ -n "$AZURE_LOCATION" ] || fail 'where to? --location REGION (az functionapp list-flexconsumption-locations lists them)'
    # A pipeline has no signed-in user, and needs no roles on the data.
    : "${AZURE_PRINCIPAL_ID:=$(az ad signed-in-user show --query id --output tsv 2>/dev/null || true)}"
    export AZURE_LOCATION AZURE_PRINCIPAL_ID

    # shellcheck disable=SC2086 # the options are words
    "$here/kept-values.sh" "$group" $roll >"$work/kept"
    take <"$work/kept"

    if [ "$what_if" = true ]; then
        azure deployment sub what-if --name "$name" --location "$AZURE_LOCATION" --parameters "$here/main.bicepparam"
        exit 0
    fi

    say "deploying the infrastructure to $group ($AZURE_LOCATION)"
    register_providers
    azure deployment sub create --name "$name" --location "$AZURE_LOCATION" --parameters "$here/main.bicepparam" --output none
    remember
    show_owner_key
}

# At once, whatever comes after: only its hash is kept.
show_owner_key() {
    [ -n "${OWNER_KEY:-}" ] || return 0
    echo "The owner's key:  $OWNER_KEY   (header x-owner-key)"
    echo 'Keep it now: it is not kept anywhere else and not shown again. --roll-owner-key makes another.'
}

# The identity's roles take some minutes to reach the storage account, so the first deployment may have to try more than once.
deploy_code() {
    say "deploying the code to $app"
    tries=10
    until azure functionapp deployment source config-zip --resource-group "$group" --name "$app" --src "$package" --output none; do
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] || fail 'the package could not be deployed'
        echo 'trying again'
        sleep "${DEPLOY_PAUSE:-30}"
    done
}

check_health() {
    curl --silent --show-error --fail --retry 20 --retry-delay "${DEPLOY_PAUSE:-15}" --retry-all-errors --output /dev/null "https://$host/api/health" \
        || fail "https://$host/api/health does not answer: see docs/operations.md"
}

# What cannot be built must not leave half a deployment behind.
if [ "$code" = true ] && [ -z "$package" ] && [ "$what_if" = false ]; then build_package; fi
if [ "$infrastructure" = true ]; then deploy_infrastructure; fi

app=$(azure functionapp list --resource-group "$group" --query "[?tags.\"azd-service-name\"=='app'].name | [0]" --output tsv)
[ -n "$app" ] || fail "there is no app in $group: run this without --code-only"
host=$(azure functionapp show --resource-group "$group" --name "$app" --query defaultHostName --output tsv)
if [ "$code" = true ]; then
    check_schedules
    deploy_code
    check_health
fi

say "https://$host/api/health"
echo "The key for reading:  az functionapp keys list -g $group -n $app --query functionKeys.default -o tsv   (header x-functions-key)"
