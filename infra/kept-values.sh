#!/bin/sh
# Prints what a deployment keeps from the one before it, as lines NAME=value: the hash of the owner's key, the keys that the secrets of webhooks are
# stored under, and the month from which the budget counts. What there is not yet is made. Used by deploy.sh and by azd (infra/azd).
#
#   infra/kept-values.sh GROUP [--roll-owner-key] [--roll-digests-key]
#
# A new owner's key is printed as OWNER_KEY=…, this once: nothing but its hash is kept.
set -eu

group=${1:?the name of the resource group}
shift
roll_owner=false
roll_digests=false
for option in "$@"; do
    case $option in
        --roll-owner-key) roll_owner=true ;;
        --roll-digests-key) roll_digests=true ;;
        *) echo "kept-values.sh: there is no option $option" >&2; exit 2 ;;
    esac
done

new_key() { openssl rand -base64 32; }
sha256() { printf '%s' "$1" | openssl dgst -sha256 -r | cut -c1-64; }

subscription=${AZURE_SUBSCRIPTION_ID:-$(az account show --query id --output tsv)}
azure() { az "$@" --subscription "$subscription"; }

# The app's settings as lines name, tab, value. An app that is there and does not tell them ends the script: no key may be made anew for it.
settings=
budget=
if [ "$(azure group exists --name "$group")" = true ]; then
    app=$(azure functionapp list --resource-group "$group" --query "[?tags.\"azd-service-name\"=='app'].name | [0]" --output tsv)
    if [ -n "$app" ]; then
        settings=$(azure functionapp config appsettings list --resource-group "$group" --name "$app" --query '[].[name, value]' --output tsv)
    fi
    # No budget is no error.
    budget=$(az rest --method get --query properties.timePeriod.startDate --output tsv \
        --url "/subscriptions/$subscription/resourceGroups/$group/providers/Microsoft.Consumption/budgets/budget?api-version=2023-11-01" \
        2>/dev/null || true)
fi
setting() { printf '%s\n' "$settings" | sed -n "s/^$1	//p"; }

owner_hash=$(setting Owner__KeySha256)
owner_hash=${owner_hash:-${OWNER_KEY_SHA256:-}}
if [ "$roll_owner" = true ] || [ -z "$owner_hash" ]; then
    # What a pipeline prints, many can read.
    if [ "${CI:-}" = true ]; then
        echo 'kept-values.sh: a new owner'\''s key would be printed into the log of a pipeline: set OWNER_KEY_SHA256, or deploy once from your own machine.' >&2
        exit 1
    fi
    owner_key=$(new_key | tr '+/' '-_' | tr -d '=')
    owner_hash=$(sha256 "$owner_key")
    echo "OWNER_KEY=$owner_key"
fi
echo "OWNER_KEY_SHA256=$owner_hash"

digests_key=$(setting Digests__SecretKey)
digests_key=${digests_key:-${DIGESTS_SECRET_KEY:-}}
former_keys=$(setting 'Digests__FormerSecretKeys__[0-9]*' | paste -sd, -)
if [ -z "$digests_key" ]; then
    digests_key=$(new_key)
elif [ "$roll_digests" = true ]; then
    # What is stored under the old key can still be read.
    former_keys=$digests_key${former_keys:+,$former_keys}
    digests_key=$(new_key)
fi
echo "DIGESTS_SECRET_KEY=$digests_key"
echo "DIGESTS_FORMER_SECRET_KEYS=$former_keys"

echo "BUDGET_START=$(printf '%s' "${budget:-${BUDGET_START:-$(date -u +%Y-%m-01)}}" | cut -c1-10)"
