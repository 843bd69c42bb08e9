using OrchardCore.DisplayManagement.ModelBinding;

namespace OrchardCore.DisplayManagement;

/// <summary>Builds the displays and editors of a model with the drivers of all features.</summary>
public interface IDisplayManager<TModel>
{
    /// <summary>Builds the display.</summary>
    Task<IShape> BuildDisplayAsync(TModel model, IUpdateModel updater, string displayType = "", string groupId = "");

    /// <summary>Builds the editor.</summary>
    Task<IShape> BuildEditorAsync(TModel model, IUpdateModel updater, bool isNew, string groupId = "", string htmlPrefix = "");

    /// <summary>Takes posted values and builds the editor.</summary>
    Task<IShape> UpdateEditorAsync(TModel model, IUpdateModel updater, bool isNew, string groupId = "", string htmlPrefix = "");
}
