namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Finds the display drivers of a field type.</summary>
public interface IContentFieldDisplayDriverResolver
{
    /// <summary>Gets the drivers that display.</summary>
    /// <param name="fieldName">The name of the field type.</param>
    /// <param name="displayMode">The display mode.</param>
    /// <returns>The drivers, in order of registration.</returns>
    IList<IContentFieldDisplayDriver> GetDisplayModeDrivers(string fieldName, string? displayMode);

    /// <summary>Gets the drivers that edit.</summary>
    /// <param name="fieldName">The name of the field type.</param>
    /// <param name="editor">The editor.</param>
    /// <returns>The drivers, in order of registration.</returns>
    IList<IContentFieldDisplayDriver> GetEditorDrivers(string fieldName, string? editor);
}
