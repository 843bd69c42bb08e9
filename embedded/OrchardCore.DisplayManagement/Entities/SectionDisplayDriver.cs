using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Entities;

namespace OrchardCore.DisplayManagement.Entities;

/// <summary>Base of drivers of a section of an entity.</summary>
public abstract class SectionDisplayDriver<TModel, TSection> : SectionDisplayDriverBase<TModel, TSection>
    where TModel : class, IEntity
    where TSection : class, new()
{
    /// <inheritdoc/>
    public sealed override Task<IDisplayResult?> DisplayAsync(TModel model, BuildDisplayContext context) => base.DisplayAsync(model, context);

    /// <inheritdoc/>
    public override IDisplayResult? Display(TModel model, TSection section, BuildDisplayContext context) => base.Display(model, section, context);

    /// <inheritdoc/>
    public sealed override Task<IDisplayResult?> EditAsync(TModel model, BuildEditorContext context) => base.EditAsync(model, context);

    /// <inheritdoc/>
    public override IDisplayResult? Edit(TModel model, TSection section, BuildEditorContext context) => base.Edit(model, section, context);

    /// <inheritdoc/>
    public sealed override Task<IDisplayResult?> UpdateAsync(TModel model, UpdateEditorContext context) => base.UpdateAsync(model, context);

    /// <inheritdoc/>
    public override Task<IDisplayResult?> UpdateAsync(TModel model, TSection section, UpdateEditorContext context) => base.UpdateAsync(model, section, context);
}
