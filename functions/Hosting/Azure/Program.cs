using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.Configuration.AddHyphenatedNames();
builder.Services.AddSanctionsTracker(builder.Configuration);
builder.Services.AddSingleton(new OwnerKey(builder.Configuration["Owner:KeySha256"], required: true));

var app = builder.Build();
app.Services.CheckSettings();
app.Run();
