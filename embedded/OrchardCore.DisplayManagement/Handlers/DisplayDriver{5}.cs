using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Base of drivers of one concrete type of a model, with contexts of their own.</summary>
public abstract class DisplayDriver<TModel, TConcrete, TDisplayContext, TEditorContext, TUpdateContext>
    : DisplayDriver<TConcrete, TDisplayContext, TEditorContext, TUpdateContext>, IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>
    where TConcrete : class, TModel
    where TDisplayContext : BuildDisplayContext
    where TEditorContext : BuildEditorContext
    where TUpdateContext : UpdateEditorContext
{
    private static readonly Task<IDisplayResult?> _nothing = Task.FromResult<IDisplayResult?>(null);

    /// <summary>Whether the driver takes part for a model.</summary>
    public virtual bool CanHandleModel(TModel model) => true;

    Task<IDisplayResult?> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.BuildDisplayAsync(TModel model, TDisplayContext context)
        => IsMine(model, out var concrete) ? Self.BuildDisplayAsync(concrete, context) : _nothing;

    Task<IDisplayResult?> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.BuildEditorAsync(TModel model, TEditorContext context)
        => IsMine(model, out var concrete) ? Self.BuildEditorAsync(concrete, context) : _nothing;

    Task<IDisplayResult?> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.UpdateEditorAsync(TModel model, TUpdateContext context)
        => IsMine(model, out var concrete) ? Self.UpdateEditorAsync(concrete, context) : _nothing;

    private IDisplayDriver<TConcrete, TDisplayContext, TEditorContext, TUpdateContext> Self => this;

    private bool IsMine(TModel model, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out TConcrete? concrete)
    {
        concrete = model as TConcrete;
        return concrete is not null && CanHandleModel(model);
    }
}
