# The API and its commands in one image: serve (default), migrate, check, release, publish, verify, render, export.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/KnowledgeApi/KnowledgeApi.csproj src/KnowledgeApi/
COPY src/EmbeddedPostgres/EmbeddedPostgres.csproj src/EmbeddedPostgres/
COPY src/KnowledgeApi.Verification/KnowledgeApi.Verification.csproj src/KnowledgeApi.Verification/
RUN dotnet restore src/KnowledgeApi
COPY src src
COPY db db
COPY openapi/examples openapi/examples
# Compiled ahead, so that it is ready sooner; the hot paths are compiled again while it runs.
RUN dotnet publish src/KnowledgeApi --configuration Release -p:PublishReadyToRun=true --use-current-runtime --self-contained false --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
# What `publish` loads.
COPY db/releases db/releases
ENV ASPNETCORE_HTTP_PORTS=8080
EXPOSE 8080
USER $APP_UID
ENTRYPOINT ["dotnet", "KnowledgeApi.dll"]
