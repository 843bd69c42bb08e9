using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.DisplayManagement.Views;

/// <summary>What a driver returns: shapes to be placed.</summary>
public interface IDisplayResult
{
    /// <summary>Adds the shapes to a display.</summary>
    Task ApplyAsync(BuildDisplayContext context);

    /// <summary>Adds the shapes to an editor.</summary>
    Task ApplyAsync(BuildEditorContext context);
}
