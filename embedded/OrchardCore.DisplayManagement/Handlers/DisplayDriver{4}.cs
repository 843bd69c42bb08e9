using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Base of drivers with contexts of their own.</summary>
public abstract class DisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>
    : DisplayDriverBase, IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>
    where TDisplayContext : BuildDisplayContext
    where TEditorContext : BuildEditorContext
    where TUpdateContext : UpdateEditorContext
{
    /// <summary>The name of the model, which starts the field prefix.</summary>
    protected static readonly string ModelName = typeof(TModel).Name;

    private static readonly Task<IDisplayResult?> _nothing = Task.FromResult<IDisplayResult?>(null);

    /// <summary>Whether the driver takes part for a model.</summary>
    public virtual bool CanHandleModel(TModel model) => true;

    Task<IDisplayResult?> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.BuildDisplayAsync(TModel model, TDisplayContext context)
    {
        if (!CanHandleModel(model))
        {
            return _nothing;
        }

        BuildPrefix(model, context.HtmlFieldPrefix);
        return DisplayAsync(model, context);
    }

    Task<IDisplayResult?> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.BuildEditorAsync(TModel model, TEditorContext context)
    {
        if (!CanHandleModel(model))
        {
            return _nothing;
        }

        BuildPrefix(model, context.HtmlFieldPrefix);
        return EditAsync(model, context);
    }

    Task<IDisplayResult?> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.UpdateEditorAsync(TModel model, TUpdateContext context)
    {
        if (!CanHandleModel(model))
        {
            return _nothing;
        }

        BuildPrefix(model, context.HtmlFieldPrefix);
        return UpdateAsync(model, context);
    }

    /// <summary>Builds the display.</summary>
    public virtual Task<IDisplayResult?> DisplayAsync(TModel model, TDisplayContext context) => Task.FromResult(Display(model, context));

    /// <summary>Builds the display.</summary>
    public virtual IDisplayResult? Display(TModel model, TDisplayContext context) => NullShapeResult();

    /// <summary>Builds the editor.</summary>
    public virtual Task<IDisplayResult?> EditAsync(TModel model, TEditorContext context) => Task.FromResult(Edit(model, context));

    /// <summary>Builds the editor.</summary>
    public virtual IDisplayResult? Edit(TModel model, TEditorContext context) => NullShapeResult();

    /// <summary>No result.</summary>
    protected static IDisplayResult? NullShapeResult() => null;

    /// <summary>Takes posted values and builds the editor; by default it only builds the editor.</summary>
    public virtual Task<IDisplayResult?> UpdateAsync(TModel model, TUpdateContext context)
        => context is TEditorContext editorContext ? EditAsync(model, editorContext) : _nothing;

    /// <summary>Sets <see cref="DisplayDriverBase.Prefix"/>.</summary>
    protected virtual void BuildPrefix(TModel model, string htmlFieldPrefix)
        => Prefix = string.IsNullOrEmpty(htmlFieldPrefix) ? ModelName : $"{htmlFieldPrefix}.{ModelName}";
}
