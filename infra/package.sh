#!/bin/sh
# Builds the app for Azure into a folder: what deploy.sh and azd send there.
#
#   infra/package.sh FOLDER
set -eu

folder=${1:?the folder to build into, which is emptied first}
here=$(cd "$(dirname "$0")" && pwd)

rm -rf "$folder"
dotnet publish "$here/../functions" --configuration Release -p:FunctionsHost=azure --output "$folder"

# The local host would be published as willingly, and Azure would find no functions in it.
for file in host.json functions.metadata worker.config.json; do
    [ -f "$folder/$file" ] || { echo "package.sh: $folder has no $file, so this is not the build for Azure." >&2; exit 1; }
done
[ -f "$folder/wwwroot/assets/lib/echarts.mjs" ] || { echo 'package.sh: the dashboard has no charts: they come by npm. Install Node.js 20 or later.' >&2; exit 1; }
