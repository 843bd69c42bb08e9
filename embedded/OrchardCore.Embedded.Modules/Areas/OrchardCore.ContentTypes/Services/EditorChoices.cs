using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Theming;

namespace OrchardCore.ContentTypes.Services;

/// <summary>Finds the editors and display modes of parts and fields: each is declared by a shape template of its option.</summary>
internal sealed class EditorChoices(IShapeTableManager shapeTableManager, IThemeManager themeManager, IShapeFactory shapeFactory, IDisplayHelper displayHelper)
{
    public Task<IHtmlContent> GetEditorsAsync(string name, string? current) => RenderAsync($"{name}_Option", "Editor", current);

    public Task<IHtmlContent> GetDisplayModesAsync(string name, string? current) => RenderAsync($"{name}_DisplayOption", "DisplayMode", current);

    private async Task<IHtmlContent> RenderAsync(string prefix, string property, string? current)
    {
        var theme = await themeManager.GetThemeAsync();
        var table = await shapeTableManager.GetShapeTableAsync(theme?.Id);
        var content = new HtmlContentBuilder();
        var names = table.Bindings.Keys
            .Where(key => key.Equals(prefix, StringComparison.OrdinalIgnoreCase) || key.StartsWith(prefix + "__", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.OrdinalIgnoreCase);

        foreach (var name in names)
        {
            var shape = await shapeFactory.CreateAsync(name);
            shape.Properties[property] = current!;
            content.AppendHtml(await displayHelper.ShapeExecuteAsync(shape));
        }

        return content;
    }
}
