# syntax=docker/dockerfile:1
# The local host as a container: docs/container.md says how to run it.

# What the dashboard draws with.
FROM node:22-alpine AS assets
WORKDIR /source
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

FROM mcr.microsoft.com/dotnet/sdk:10.0-noble AS build
# CI=true: packages exactly as the lock files name them, and the same bytes from the same source.
ENV CI=true DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
WORKDIR /source
# Packages first: this layer stays while only our code changes.
COPY global.json Directory.Build.props Directory.Packages.props ./
COPY shared/SanctionsTracker.Shared.csproj shared/packages.lock.json shared/
COPY functions/SanctionsTracker.Functions.csproj functions/packages.lock.json functions/
RUN dotnet restore functions
COPY --from=assets /source/node_modules/echarts node_modules/echarts
COPY .editorconfig BannedSymbols.txt host.json ./
COPY studies studies
COPY shared shared
COPY functions functions
RUN dotnet publish functions --configuration Release --no-restore --output /app \
    && mkdir /data

# Chiselled: no shell, no package manager; "extra" has ICU and the time zones, which dates and subscriptions need.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra
WORKDIR /app
COPY --from=build /app ./
COPY --from=build --chown=$APP_UID:$APP_UID /data /data
# Other machines reach the port, so the app starts only with Api__Key and Owner__KeySha256, which are given to the container and not built in.
# Nothing is traced into the image: it can be run read-only.
ENV URLS=http://*:8080 Storage__Folder=/data DOTNET_EnableDiagnostics=0
USER $APP_UID
VOLUME /data
EXPOSE 8080
# There is no curl to ask with: the program asks itself.
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s CMD ["dotnet", "SanctionsTracker.Functions.dll", "health"]
ENTRYPOINT ["dotnet", "SanctionsTracker.Functions.dll"]
CMD ["serve"]
