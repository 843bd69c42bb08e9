using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.Liquid;

/// <summary>Liquid in views.</summary>
public static class LiquidRazorHelperExtensions
{
    /// <summary>Renders a template to HTML.</summary>
    public static Task<IHtmlContent> LiquidToHtmlAsync(this IOrchardHelper orchardHelper, string liquid) =>
        orchardHelper.LiquidToHtmlAsync(liquid, null);

    /// <summary>Renders a template with a model to HTML.</summary>
    public static Task<IHtmlContent> LiquidToHtmlAsync(this IOrchardHelper orchardHelper, string liquid, object? model)
    {
        var services = orchardHelper.HttpContext.RequestServices;

        return services.GetRequiredService<ILiquidTemplateManager>()
            .RenderHtmlContentAsync(liquid, services.GetRequiredService<HtmlEncoder>(), model);
    }
}
