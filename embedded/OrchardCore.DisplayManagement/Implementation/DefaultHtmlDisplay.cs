using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.Embedded;

namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>Renders shapes: events, choice of the template among alternates, wrappers.</summary>
internal sealed class DefaultHtmlDisplay(
    IEnumerable<IShapeDisplayEvents> displayEvents,
    IEnumerable<IShapeBindingResolver> bindingResolvers,
    CurrentShapeTable shapeTable,
    IOptions<ShapeRenderingOptions> options,
    ILogger<DefaultHtmlDisplay> logger) : IHtmlDisplay
{
    private readonly IShapeDisplayEvents[] _events = [.. displayEvents];
    private readonly IShapeBindingResolver[] _resolvers = [.. bindingResolvers];

    public async Task<IHtmlContent> ExecuteAsync(DisplayContext context)
    {
        var shape = context.Value;
        if (shape is PositionWrapper wrapper)
        {
            if (wrapper.WrappedShape is null)
            {
                return wrapper.Content ?? HtmlString.Empty;
            }

            shape = wrapper.WrappedShape;
            context = new DisplayContext(context) { Value = shape };
        }

        if (shape.IsNullOrEmpty() || string.IsNullOrEmpty(shape.Metadata.Type))
        {
            return HtmlString.Empty;
        }

        var displayContext = new ShapeDisplayContext { Shape = shape, DisplayContext = context, ServiceProvider = context.ServiceProvider };
        try
        {
            await DisplayAsync(displayContext, await shapeTable.GetAsync());
            return displayContext.ChildContent ?? HtmlString.Empty;
        }
        finally
        {
            foreach (var displayEvent in _events)
            {
                await displayEvent.DisplayingFinalizedAsync(displayContext);
            }
        }
    }

    private async Task DisplayAsync(ShapeDisplayContext context, ShapeTable table)
    {
        var metadata = context.Shape.Metadata;
        foreach (var displayEvent in _events)
        {
            await displayEvent.DisplayingAsync(context);
        }

        var descriptor = table.FindDescriptor(metadata.Type);
        await InvokeAsync(descriptor?.DisplayingAsync, context);
        Invoke(metadata.Displaying, context);
        if (context.ChildContent is null)
        {
            await InvokeAsync(descriptor?.ProcessingAsync, context);
            var type = metadata.Type;
            var binding = await FindBindingAsync(table, metadata)
                ?? throw new InvalidOperationException($"The shape type '{type}' is not found for the theme '{await shapeTable.DescribeThemeAsync()}'.");
            var processing = metadata.ProcessingAsync;
            for (var i = 0; i < processing.Count; i++)
            {
                await processing[i](context.Shape);
            }

            context.ChildContent = await RenderAsync(binding, context);
        }

        metadata.ChildContent = context.ChildContent;
        if (metadata.HasWrappers)
        {
            await WrapAsync(context, table, metadata);
        }

        foreach (var displayEvent in _events)
        {
            await displayEvent.DisplayedAsync(context);
        }

        await InvokeAsync(descriptor?.DisplayedAsync, context);
        Invoke(metadata.Displayed, context);
    }

    private async Task WrapAsync(ShapeDisplayContext context, ShapeTable table, ShapeMetadata metadata)
    {
        foreach (var type in metadata.Wrappers)
        {
            if (await FindBindingAsync(table, type) is { } binding)
            {
                metadata.ChildContent = context.ChildContent = await RenderAsync(binding, context);
            }
            else
            {
                logger.LogWarning("The wrapper '{ShapeType}' has no template.", type);
            }
        }

        metadata.Wrappers.Clear();
    }

    private async Task<IHtmlContent> RenderAsync(ShapeBinding binding, ShapeDisplayContext context)
    {
        var displayContext = context.DisplayContext;
        displayContext.HtmlFieldPrefix = context.Shape.Metadata.Prefix ?? "";
        var content = await binding.BindingAsync(displayContext) ?? HtmlString.Empty;
        if (!options.Value.WriteShapeDebugInformation)
        {
            return content;
        }

        return new HtmlContentBuilder(3)
            .AppendHtml($"<!--shape-start type=\"{context.Shape.Metadata.Type}\" binding=\"{binding.BindingName}\" source=\"{binding.BindingSource}\"-->")
            .AppendHtml(content)
            .AppendHtml("<!--shape-end-->");
    }

    private ValueTask<ShapeBinding?> FindBindingAsync(ShapeTable table, ShapeMetadata metadata)
    {
        if (_resolvers.Length > 0)
        {
            return FindBindingWithResolversAsync(table, metadata);
        }

        if (metadata.HasAlternates)
        {
            var alternates = metadata.Alternates;
            for (var i = alternates.Count - 1; i >= 0; i--)
            {
                if (table.FindExactBinding(alternates[i]) is { } binding)
                {
                    return new ValueTask<ShapeBinding?>(binding);
                }
            }
        }

        return new ValueTask<ShapeBinding?>(table.FindBinding(metadata.Type));
    }

    private async ValueTask<ShapeBinding?> FindBindingWithResolversAsync(ShapeTable table, ShapeMetadata metadata)
    {
        if (metadata.HasAlternates)
        {
            var alternates = metadata.Alternates;
            for (var i = alternates.Count - 1; i >= 0; i--)
            {
                if ((await ResolveAsync(alternates[i]) ?? table.FindExactBinding(alternates[i])) is { } binding)
                {
                    return binding;
                }
            }
        }

        return await FindBindingAsync(table, metadata.Type);
    }

    private async ValueTask<ShapeBinding?> FindBindingAsync(ShapeTable table, string type)
    {
        if (_resolvers.Length == 0)
        {
            return table.FindBinding(type);
        }

        while (true)
        {
            if ((await ResolveAsync(type) ?? table.FindExactBinding(type)) is { } binding)
            {
                return binding;
            }

            var delimiter = type.LastIndexOf("__", StringComparison.Ordinal);
            if (delimiter < 0)
            {
                return null;
            }

            type = type[..delimiter];
        }
    }

    private async ValueTask<ShapeBinding?> ResolveAsync(string type)
    {
        foreach (var resolver in _resolvers)
        {
            if (await resolver.GetShapeBindingAsync(type) is { } binding)
            {
                return binding;
            }
        }

        return null;
    }

    private static async ValueTask InvokeAsync(IReadOnlyList<Func<ShapeDisplayContext, Task>>? actions, ShapeDisplayContext context)
    {
        for (var i = 0; i < (actions?.Count ?? 0); i++)
        {
            await actions![i](context);
        }
    }

    private static void Invoke(IReadOnlyList<Action<ShapeDisplayContext>> actions, ShapeDisplayContext context)
    {
        for (var i = 0; i < actions.Count; i++)
        {
            actions[i](context);
        }
    }
}
