namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Takes part in the building of displays and editors.</summary>
public interface IDisplayHandler<TModel>
{
    /// <summary>Builds the display.</summary>
    Task BuildDisplayAsync(TModel model, BuildDisplayContext context);

    /// <summary>Builds the editor.</summary>
    Task BuildEditorAsync(TModel model, BuildEditorContext context);

    /// <summary>Takes posted values and builds the editor.</summary>
    Task UpdateEditorAsync(TModel model, UpdateEditorContext context);
}
