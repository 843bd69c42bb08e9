using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace OrchardCore.Localization;

[Feature("OrchardCore.Localization.ContentLanguageHeader")]
internal sealed class ContentLanguageHeaderStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) =>
        services.Configure<RequestLocalizationOptions>(options => options.ApplyCurrentCultureToResponseHeaders = true);
}
