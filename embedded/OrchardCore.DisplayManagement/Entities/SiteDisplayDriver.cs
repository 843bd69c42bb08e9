using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Entities;

/// <summary>Base of drivers of a group of site settings.</summary>
public abstract class SiteDisplayDriver<TSettings> : SectionDisplayDriverBase<ISite, TSettings>
    where TSettings : class, new()
{
    private static readonly Task<IDisplayResult?> _nothing = Task.FromResult<IDisplayResult?>(null);

    /// <summary>The group of settings in which the editor appears.</summary>
    protected abstract string SettingsGroupId { get; }

    /// <inheritdoc/>
    protected sealed override string PropertyName => typeof(TSettings).Name;

    /// <inheritdoc/>
    public sealed override Task<IDisplayResult?> DisplayAsync(ISite site, BuildDisplayContext context)
        => IsMine(context) ? base.DisplayAsync(site, context) : _nothing;

    /// <inheritdoc/>
    public sealed override Task<IDisplayResult?> EditAsync(ISite site, BuildEditorContext context)
        => IsMine(context) ? base.EditAsync(site, context) : _nothing;

    /// <inheritdoc/>
    public sealed override Task<IDisplayResult?> UpdateAsync(ISite site, UpdateEditorContext context)
        => IsMine(context) ? base.UpdateAsync(site, context) : _nothing;

    /// <inheritdoc/>
    public sealed override IDisplayResult? Display(ISite site, BuildDisplayContext context) => base.Display(site, context);

    /// <inheritdoc/>
    public sealed override IDisplayResult? Edit(ISite site, BuildEditorContext context) => base.Edit(site, context);

    /// <inheritdoc/>
    public sealed override ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task>? initializeAsync)
        => base.Factory(shapeType, shapeBuilder, initializeAsync).OnGroup(SettingsGroupId);

    /// <inheritdoc/>
    public sealed override bool CanHandleModel(ISite model) => base.CanHandleModel(model);

    /// <inheritdoc/>
    protected sealed override void BuildPrefix(ISite model, string htmlFieldPrefix) => base.BuildPrefix(model, htmlFieldPrefix);

    private bool IsMine(BuildShapeContext context) => string.Equals(context.GroupId, SettingsGroupId, StringComparison.OrdinalIgnoreCase);
}
