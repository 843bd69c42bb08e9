using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;

namespace OrchardCore.DisplayManagement.Razor;

/// <summary>Stands for the view where a shape is rendered outside of views.</summary>
internal sealed class ShapeTemplateView : IView
{
    private ShapeTemplateView()
    {
    }

    public static ShapeTemplateView Instance { get; } = new();

    public string Path => "";

    public Task RenderAsync(ViewContext context) => Task.CompletedTask;
}
