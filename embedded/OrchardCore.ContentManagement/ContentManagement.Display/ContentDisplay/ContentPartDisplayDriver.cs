using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>The base of drivers that display and edit a type of part.</summary>
/// <typeparam name="TPart">The type of part.</typeparam>
public abstract class ContentPartDisplayDriver<TPart> : DisplayDriverBase, IContentPartDisplayDriver
    where TPart : ContentPart, new()
{
    private ContentTypePartDefinition? _typePartDefinition;

    /// <inheritdoc/>
    public override ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task>? initializeAsync)
    {
        var result = base.Factory(shapeType, shapeBuilder, initializeAsync);

        if (_typePartDefinition is not { } definition)
        {
            return result;
        }

        result.Differentiator(IsStandard(shapeType, definition) ? definition.Name : $"{definition.Name}-{shapeType}");
        result.Displaying(context =>
        {
            foreach (var alternate in ContentPartAlternatesFactory.GetAlternates(definition, shapeType, context.Shape.Metadata.DisplayType ?? ""))
            {
                context.Shape.Metadata.Alternates.Add(alternate);
            }
        });

        return result;
    }

    async Task<IDisplayResult?> IContentPartDisplayDriver.BuildDisplayAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildDisplayContext context)
    {
        if (contentPart is not TPart part)
        {
            return null;
        }

        Start(typePartDefinition, context.HtmlFieldPrefix);

        return await DisplayAsync(part, new BuildPartDisplayContext(typePartDefinition, context));
    }

    async Task<IDisplayResult?> IContentPartDisplayDriver.BuildEditorAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildEditorContext context)
    {
        if (contentPart is not TPart part)
        {
            return null;
        }

        Start(typePartDefinition, context.HtmlFieldPrefix);

        return await EditAsync(part, new BuildPartEditorContext(typePartDefinition, context));
    }

    async Task<IDisplayResult?> IContentPartDisplayDriver.UpdateEditorAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, UpdateEditorContext context)
    {
        if (contentPart is not TPart part)
        {
            return null;
        }

        Start(typePartDefinition, context.HtmlFieldPrefix);
        var result = await UpdateAsync(part, new UpdatePartEditorContext(typePartDefinition, context));
        part.ContentItem.Apply(typePartDefinition.Name, part);

        return result;
    }

    /// <summary>Displays the part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="context">The context.</param>
    /// <returns>What to show, or null.</returns>
    public virtual Task<IDisplayResult?> DisplayAsync(TPart part, BuildPartDisplayContext context)
        => Task.FromResult(Display(part, context));

    /// <summary>Displays the part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="context">The context.</param>
    /// <returns>What to show, or null.</returns>
    public virtual IDisplayResult? Display(TPart part, BuildPartDisplayContext context) => null;

    /// <summary>Edits the part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="context">The context.</param>
    /// <returns>What to show, or null.</returns>
    public virtual Task<IDisplayResult?> EditAsync(TPart part, BuildPartEditorContext context)
        => Task.FromResult(Edit(part, context));

    /// <summary>Edits the part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="context">The context.</param>
    /// <returns>What to show, or null.</returns>
    public virtual IDisplayResult? Edit(TPart part, BuildPartEditorContext context) => null;

    /// <summary>Updates the part from a request; unless overridden, just edits it.</summary>
    /// <param name="part">The part.</param>
    /// <param name="context">The context.</param>
    /// <returns>What to show, or null.</returns>
    public virtual Task<IDisplayResult?> UpdateAsync(TPart part, UpdatePartEditorContext context) => EditAsync(part, context);

    /// <summary>Gets the shape type of the chosen editor.</summary>
    /// <param name="shapeType">The shape type of the standard editor.</param>
    /// <param name="typePartDefinition">The attachment of the part.</param>
    /// <returns>The shape type.</returns>
    protected string GetEditorShapeType(string shapeType, ContentTypePartDefinition typePartDefinition)
        => PartShapes.Editor(shapeType, typePartDefinition.Editor());

    /// <summary>Gets the shape type of the chosen editor.</summary>
    /// <param name="shapeType">The shape type of the standard editor.</param>
    /// <param name="context">The context.</param>
    /// <returns>The shape type.</returns>
    protected string GetEditorShapeType(string shapeType, BuildPartEditorContext context)
        => GetEditorShapeType(shapeType, context.TypePartDefinition);

    /// <summary>Gets the shape type of the chosen editor.</summary>
    /// <param name="typePartDefinition">The attachment of the part.</param>
    /// <returns>The shape type.</returns>
    protected string GetEditorShapeType(ContentTypePartDefinition typePartDefinition)
        => GetEditorShapeType(typeof(TPart).Name + "_Edit", typePartDefinition);

    /// <summary>Gets the shape type of the chosen editor.</summary>
    /// <param name="context">The context.</param>
    /// <returns>The shape type.</returns>
    protected string GetEditorShapeType(BuildPartEditorContext context) => GetEditorShapeType(context.TypePartDefinition);

    /// <summary>Gets the shape type of the chosen display mode.</summary>
    /// <param name="shapeType">The shape type of the standard display mode.</param>
    /// <param name="context">The context.</param>
    /// <returns>The shape type.</returns>
    protected string GetDisplayShapeType(string shapeType, BuildPartDisplayContext context)
        => PartShapes.Display(shapeType, context.TypePartDefinition.DisplayMode());

    /// <summary>Gets the shape type of the chosen display mode.</summary>
    /// <param name="context">The context.</param>
    /// <returns>The shape type.</returns>
    protected string GetDisplayShapeType(BuildPartDisplayContext context) => GetDisplayShapeType(typeof(TPart).Name, context);

    private void Start(ContentTypePartDefinition typePartDefinition, string? htmlFieldPrefix)
    {
        _typePartDefinition = typePartDefinition;
        Prefix = string.IsNullOrEmpty(htmlFieldPrefix) ? typePartDefinition.Name : $"{htmlFieldPrefix}.{typePartDefinition.Name}";
    }

    private static bool IsStandard(string shapeType, ContentTypePartDefinition definition)
    {
        var part = definition.PartDefinition.Name;

        return shapeType == part
            || shapeType == PartShapes.Editor(part + "_Edit", definition.Editor())
            || shapeType == PartShapes.Display(part, definition.DisplayMode());
    }
}
