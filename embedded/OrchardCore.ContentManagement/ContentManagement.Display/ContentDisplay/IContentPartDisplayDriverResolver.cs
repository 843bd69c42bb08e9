namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Finds the display drivers of a part type.</summary>
public interface IContentPartDisplayDriverResolver
{
    /// <summary>Gets the drivers that display.</summary>
    /// <param name="partName">The name of the part type.</param>
    /// <param name="displayMode">The display mode.</param>
    /// <returns>The drivers, in order of registration.</returns>
    IList<IContentPartDisplayDriver> GetDisplayModeDrivers(string partName, string? displayMode);

    /// <summary>Gets the drivers that edit.</summary>
    /// <param name="partName">The name of the part type.</param>
    /// <param name="editor">The editor.</param>
    /// <returns>The drivers, in order of registration.</returns>
    IList<IContentPartDisplayDriver> GetEditorDrivers(string partName, string? editor);
}
