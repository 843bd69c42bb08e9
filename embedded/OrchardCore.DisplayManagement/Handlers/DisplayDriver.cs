namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Base of drivers that build displays and editors of a model.</summary>
public abstract class DisplayDriver<TModel>
    : DisplayDriver<TModel, BuildDisplayContext, BuildEditorContext, UpdateEditorContext>, IDisplayDriver<TModel>
    where TModel : class;
