using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Builds displays and editors of a model with contexts of its own.</summary>
public interface IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>
    where TDisplayContext : BuildDisplayContext
    where TEditorContext : BuildEditorContext
    where TUpdateContext : UpdateEditorContext
{
    /// <summary>Builds the display.</summary>
    Task<IDisplayResult?> BuildDisplayAsync(TModel model, TDisplayContext context);

    /// <summary>Builds the editor.</summary>
    Task<IDisplayResult?> BuildEditorAsync(TModel model, TEditorContext context);

    /// <summary>Takes posted values and builds the editor.</summary>
    Task<IDisplayResult?> UpdateEditorAsync(TModel model, TUpdateContext context);
}
