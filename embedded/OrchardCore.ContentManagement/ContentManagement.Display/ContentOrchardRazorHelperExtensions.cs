#pragma warning disable CA1050 // The type is in the global namespace, so that views see it.
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Razor;

/// <summary>Displays content items in views.</summary>
public static class ContentOrchardRazorHelperExtensions
{
    /// <summary>Displays an item.</summary>
    /// <param name="orchardDisplayHelper">The helper.</param>
    /// <param name="content">The item.</param>
    /// <param name="displayType">The display type; empty for "Detail".</param>
    /// <param name="groupId">The group.</param>
    /// <param name="updater">What reads the request.</param>
    /// <returns>The HTML.</returns>
    public static async Task<IHtmlContent> DisplayAsync(this IOrchardDisplayHelper orchardDisplayHelper, ContentItem content, string displayType = "", string groupId = "", IUpdateModel? updater = null)
    {
        var services = orchardDisplayHelper.HttpContext.RequestServices;
        var displayManager = services.GetRequiredService<IContentItemDisplayManager>();
        updater ??= services.GetRequiredService<IUpdateModelAccessor>().ModelUpdater;
        var shape = await displayManager.BuildDisplayAsync(content, updater!, displayType, groupId);

        return await orchardDisplayHelper.DisplayHelper.ShapeExecuteAsync(shape);
    }
}
