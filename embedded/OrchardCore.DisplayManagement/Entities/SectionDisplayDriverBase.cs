using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Entities;

namespace OrchardCore.DisplayManagement.Entities;

/// <summary>Base of drivers of a section of an entity: an object kept in the entity's properties.</summary>
public abstract class SectionDisplayDriverBase<TModel, TSection> : DisplayDriver<TModel>
    where TModel : class, IEntity
    where TSection : class, new()
{
    /// <summary>The name of the section in the entity.</summary>
    protected virtual string PropertyName => typeof(TSection).Name;

    /// <inheritdoc/>
    public override Task<IDisplayResult?> DisplayAsync(TModel model, BuildDisplayContext context) => DisplayAsync(model, GetSection(model), context);

    /// <summary>Builds the display of the section.</summary>
    public virtual Task<IDisplayResult?> DisplayAsync(TModel model, TSection section, BuildDisplayContext context)
        => Task.FromResult(Display(model, section, context));

    /// <summary>Builds the display of the section.</summary>
    public virtual IDisplayResult? Display(TModel model, TSection section, BuildDisplayContext context) => NullShapeResult();

    /// <inheritdoc/>
    public override Task<IDisplayResult?> EditAsync(TModel model, BuildEditorContext context) => EditAsync(model, GetSection(model), context);

    /// <summary>Builds the editor of the section.</summary>
    public virtual Task<IDisplayResult?> EditAsync(TModel model, TSection section, BuildEditorContext context)
        => Task.FromResult(Edit(model, section, context));

    /// <summary>Builds the editor of the section.</summary>
    public virtual IDisplayResult? Edit(TModel model, TSection section, BuildEditorContext context) => NullShapeResult();

    /// <inheritdoc/>
    public override async Task<IDisplayResult?> UpdateAsync(TModel model, UpdateEditorContext context)
    {
        var section = GetSection(model);
        var result = await UpdateAsync(model, section, context);
        if (result is not null && context.Updater.ModelState.IsValid)
        {
            model.Put(PropertyName, section);
        }

        return result;
    }

    /// <summary>Takes posted values and builds the editor of the section.</summary>
    public virtual Task<IDisplayResult?> UpdateAsync(TModel model, TSection section, UpdateEditorContext context)
        => EditAsync(model, section, context);

    /// <inheritdoc/>
    protected override void BuildPrefix(TModel model, string htmlFieldPrefix)
    {
        Prefix = $"{typeof(TModel).Name}.{PropertyName}";
        if (!string.IsNullOrEmpty(htmlFieldPrefix))
        {
            Prefix = $"{htmlFieldPrefix}.{Prefix}";
        }
    }

    private TSection GetSection(TModel model) => model.GetOrCreate<TSection>(PropertyName);
}
