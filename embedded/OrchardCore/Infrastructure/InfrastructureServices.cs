using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Email;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Modules.Services;

namespace OrchardCore.Infrastructure;

internal static class InfrastructureServices
{
    public static IServiceCollection AddInfrastructure(this IServiceCollection services)
    {
        services.TryAddSingleton<IEmailAddressValidator, EmailAddressValidator>();
        services.TryAddSingleton<IHtmlSanitizerService, HtmlSanitizerService>();
        services.TryAddSingleton<ISlugService, SlugService>();

        // No script validates in the browser, and MVC would hide empty summaries with inline styles, which the policy forbids.
        services.Configure<MvcViewOptions>(options => options.HtmlHelperOptions.ClientValidationEnabled = false);

        return services;
    }
}
