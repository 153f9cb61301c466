using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Hosting;
using SanctionsTracker.Functions.Hosting.Azure;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.Configuration.AddHyphenatedNames();
builder.AddTelemetry();
builder.Services.AddSanctionsTracker(builder.Configuration);
builder.Services.AddSingleton(OwnerKey.Of(builder.Configuration, required: true));

var app = builder.Build();
app.Services.CheckSettings();
app.Run();
