namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>The names of the shapes of parts and fields.</summary>
internal static class PartShapes
{
    public static string Editor(string shapeType, string? editor)
        => string.IsNullOrEmpty(editor) ? shapeType : $"{shapeType}__{editor}";

    public static string Display(string shapeType, string? displayMode)
        => string.IsNullOrEmpty(displayMode) ? shapeType : $"{shapeType}_Display__{displayMode}";

    public static (string Suffix, string Shape)[] Suffixes(string shapeType, string displayType, string? displayMode, bool isDisplayMode)
    {
        if (string.IsNullOrEmpty(displayMode))
        {
            return [("", shapeType), ("_" + displayType, shapeType)];
        }

        var shape = isDisplayMode ? displayMode : $"{shapeType}__{displayMode}";

        return [("_Display", shape), ("_" + displayType, shape + "_Display")];
    }
}
