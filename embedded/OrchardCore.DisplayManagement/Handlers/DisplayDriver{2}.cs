namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Base of drivers that build displays and editors of one concrete type of a model.</summary>
public abstract class DisplayDriver<TModel, TConcrete>
    : DisplayDriver<TModel, TConcrete, BuildDisplayContext, BuildEditorContext, UpdateEditorContext>, IDisplayDriver<TModel>
    where TConcrete : class, TModel;
