namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>A registered display driver of a part type.</summary>
/// <param name="displayDriverType">The type of driver.</param>
public class ContentPartDisplayDriverOption(Type displayDriverType)
{
    /// <summary>The type of driver.</summary>
    public Type DisplayDriverType { get; } = displayDriverType;

    /// <summary>Tells for which display modes the driver is used.</summary>
    public Func<string?, bool> DisplayMode { get; private set; } = static _ => true;

    /// <summary>Tells for which editors the driver is used.</summary>
    public Func<string?, bool> Editor { get; private set; } = static _ => true;

    internal void SetDisplayMode(Func<string?, bool> predicate) => DisplayMode = predicate;

    internal void SetEditor(Func<string?, bool> predicate) => Editor = predicate;
}
