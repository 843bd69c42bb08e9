using System.Dynamic;
using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>Renders shapes in views: as a method, or dynamically by the name of a shape type.</summary>
internal sealed class DisplayHelper(IHtmlDisplay htmlDisplay, IShapeFactory shapeFactory, IServiceProvider serviceProvider)
    : DynamicObject, IDisplayHelper
{
    public override bool TryInvoke(InvokeBinder binder, object?[]? args, out object? result)
    {
        result = args is [IShape shape] ? ShapeExecuteAsync(shape) : Task.FromResult<IHtmlContent>(HtmlString.Empty);
        return true;
    }

    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result)
    {
        result = InvokeAsync(binder.Name, Arguments.From(args!, binder.CallInfo.ArgumentNames));
        return true;
    }

    public Task<IHtmlContent> ShapeExecuteAsync(IShape shape)
    {
        if (shape.IsNullOrEmpty())
        {
            return Task.FromResult<IHtmlContent>(HtmlString.Empty);
        }

        return htmlDisplay.ExecuteAsync(new DisplayContext { DisplayHelper = this, Value = shape, ServiceProvider = serviceProvider });
    }

    private async Task<IHtmlContent> InvokeAsync(string name, INamedEnumerable<object> parameters)
        => await ShapeExecuteAsync(await shapeFactory.CreateAsync(name, parameters));
}
