using PartnerPlatform.Web;

var builder = WebApplication.CreateBuilder(args);

builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);

if (builder.Environment.IsDevelopment())
{
    FirstStart.Prepare(builder);
}

builder.Services
    .AddOrchardCms()
    .AddSetupFeatures("OrchardCore.AutoSetup")
    .AddReadiness();

var app = builder.Build();

if (app.Environment.IsDevelopment())
{
    FirstStart.Visit(app);
}
else
{
    app.UseExceptionHandler("/Error");
    app.UseHsts();
}

app.UseStaticFiles();
app.UseOrchardCore();

app.Run();
