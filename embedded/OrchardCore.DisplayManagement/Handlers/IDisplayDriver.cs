namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Builds displays and editors of a model.</summary>
public interface IDisplayDriver<TModel> : IDisplayDriver<TModel, BuildDisplayContext, BuildEditorContext, UpdateEditorContext>;
