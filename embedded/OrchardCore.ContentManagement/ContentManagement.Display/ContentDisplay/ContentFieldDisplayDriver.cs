using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>The base of drivers that display and edit a type of field.</summary>
/// <typeparam name="TField">The type of field.</typeparam>
public abstract class ContentFieldDisplayDriver<TField> : DisplayDriverBase, IContentFieldDisplayDriver
    where TField : ContentField, new()
{
    private ContentTypePartDefinition? _typePartDefinition;
    private ContentPartFieldDefinition? _partFieldDefinition;

    /// <inheritdoc/>
    public override ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task>? initializeAsync)
    {
        var result = base.Factory(shapeType, shapeBuilder, initializeAsync);

        if (_typePartDefinition is not { } typePart || _partFieldDefinition is not { } field)
        {
            return result;
        }

        var fieldType = field.FieldDefinition.Name;
        var name = $"{typePart.Name}-{field.Name}";

        if (shapeType == fieldType || shapeType == PartShapes.Editor(fieldType + "_Edit", field.Editor()))
        {
            result.Differentiator(name);
        }
        else
        {
            result.Differentiator($"{name}-{shapeType}");

            if (shapeType == PartShapes.Display(fieldType, field.DisplayMode()))
            {
                result.Name(name);
            }
        }

        result.Displaying(context =>
        {
            foreach (var alternate in ContentFieldAlternatesFactory.GetAlternates(typePart, field, shapeType, context.Shape.Metadata.DisplayType ?? ""))
            {
                context.Shape.Metadata.Alternates.Add(alternate);
            }
        });

        return result;
    }

    async Task<IDisplayResult?> IContentFieldDisplayDriver.BuildDisplayAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, BuildDisplayContext context)
    {
        if (!Handles(partFieldDefinition))
        {
            return null;
        }

        Start(typePartDefinition, partFieldDefinition, context.HtmlFieldPrefix);
        var field = contentPart.GetOrCreate<TField>(partFieldDefinition.Name);

        return await DisplayAsync(field, new BuildFieldDisplayContext(contentPart, typePartDefinition, partFieldDefinition, context));
    }

    async Task<IDisplayResult?> IContentFieldDisplayDriver.BuildEditorAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, BuildEditorContext context)
    {
        if (!Handles(partFieldDefinition))
        {
            return null;
        }

        Start(typePartDefinition, partFieldDefinition, context.HtmlFieldPrefix);
        var field = contentPart.GetOrCreate<TField>(partFieldDefinition.Name);

        return await EditAsync(field, new BuildFieldEditorContext(contentPart, typePartDefinition, partFieldDefinition, context));
    }

    async Task<IDisplayResult?> IContentFieldDisplayDriver.UpdateEditorAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, UpdateEditorContext context)
    {
        if (!Handles(partFieldDefinition))
        {
            return null;
        }

        Start(typePartDefinition, partFieldDefinition, context.HtmlFieldPrefix);
        var field = contentPart.GetOrCreate<TField>(partFieldDefinition.Name);
        var result = await UpdateAsync(field, new UpdateFieldEditorContext(contentPart, typePartDefinition, partFieldDefinition, context));

        if (result is not null)
        {
            contentPart.Apply(partFieldDefinition.Name, field);
        }

        return result;
    }

    /// <summary>Displays the field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="fieldDisplayContext">The context.</param>
    /// <returns>What to show, or null.</returns>
    public virtual Task<IDisplayResult?> DisplayAsync(TField field, BuildFieldDisplayContext fieldDisplayContext)
        => Task.FromResult(Display(field, fieldDisplayContext));

    /// <summary>Displays the field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="fieldDisplayContext">The context.</param>
    /// <returns>What to show, or null.</returns>
    public virtual IDisplayResult? Display(TField field, BuildFieldDisplayContext fieldDisplayContext) => null;

    /// <summary>Edits the field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="context">The context.</param>
    /// <returns>What to show, or null.</returns>
    public virtual Task<IDisplayResult?> EditAsync(TField field, BuildFieldEditorContext context)
        => Task.FromResult(Edit(field, context));

    /// <summary>Edits the field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="context">The context.</param>
    /// <returns>What to show, or null.</returns>
    public virtual IDisplayResult? Edit(TField field, BuildFieldEditorContext context) => null;

    /// <summary>Updates the field from a request; unless overridden, just edits it.</summary>
    /// <param name="field">The field.</param>
    /// <param name="context">The context.</param>
    /// <returns>What to show, or null; the field is stored only if something is shown.</returns>
    public virtual Task<IDisplayResult?> UpdateAsync(TField field, UpdateFieldEditorContext context) => EditAsync(field, context);

    /// <summary>Gets the shape type of the chosen editor.</summary>
    /// <param name="shapeType">The shape type of the standard editor.</param>
    /// <param name="partFieldDefinition">The definition of the field.</param>
    /// <returns>The shape type.</returns>
    protected string GetEditorShapeType(string shapeType, ContentPartFieldDefinition partFieldDefinition)
        => PartShapes.Editor(shapeType, partFieldDefinition.Editor());

    /// <summary>Gets the shape type of the chosen editor.</summary>
    /// <param name="shapeType">The shape type of the standard editor.</param>
    /// <param name="context">The context.</param>
    /// <returns>The shape type.</returns>
    protected string GetEditorShapeType(string shapeType, BuildFieldEditorContext context)
        => GetEditorShapeType(shapeType, context.PartFieldDefinition);

    /// <summary>Gets the shape type of the chosen editor.</summary>
    /// <param name="partFieldDefinition">The definition of the field.</param>
    /// <returns>The shape type.</returns>
    protected string GetEditorShapeType(ContentPartFieldDefinition partFieldDefinition)
        => GetEditorShapeType(typeof(TField).Name + "_Edit", partFieldDefinition);

    /// <summary>Gets the shape type of the chosen editor.</summary>
    /// <param name="context">The context.</param>
    /// <returns>The shape type.</returns>
    protected string GetEditorShapeType(BuildFieldEditorContext context) => GetEditorShapeType(context.PartFieldDefinition);

    /// <summary>Gets the shape type of the chosen display mode.</summary>
    /// <param name="shapeType">The shape type of the standard display mode.</param>
    /// <param name="context">The context.</param>
    /// <returns>The shape type.</returns>
    protected string GetDisplayShapeType(string shapeType, BuildFieldDisplayContext context)
        => PartShapes.Display(shapeType, context.PartFieldDefinition.DisplayMode());

    /// <summary>Gets the shape type of the chosen display mode.</summary>
    /// <param name="context">The context.</param>
    /// <returns>The shape type.</returns>
    protected string GetDisplayShapeType(BuildFieldDisplayContext context) => GetDisplayShapeType(typeof(TField).Name, context);

    private static bool Handles(ContentPartFieldDefinition definition) => definition.FieldDefinition.Name == typeof(TField).Name;

    private void Start(ContentTypePartDefinition typePartDefinition, ContentPartFieldDefinition partFieldDefinition, string? htmlFieldPrefix)
    {
        _typePartDefinition = typePartDefinition;
        _partFieldDefinition = partFieldDefinition;

        var prefix = $"{typePartDefinition.Name}.{partFieldDefinition.Name}";
        Prefix = string.IsNullOrEmpty(htmlFieldPrefix) ? prefix : $"{htmlFieldPrefix}.{prefix}";
    }
}
