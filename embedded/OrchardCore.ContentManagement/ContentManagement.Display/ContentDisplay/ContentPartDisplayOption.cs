namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>The display drivers of a part type.</summary>
/// <param name="contentPartType">The CLR type of the part.</param>
public class ContentPartDisplayOption(Type contentPartType) : ContentPartOptionBase(contentPartType)
{
    private readonly List<ContentPartDisplayDriverOption> _displayDrivers = [];
    private readonly List<ContentPartDisplayDriverOption> _editorDrivers = [];

    /// <summary>The drivers that display.</summary>
    public IReadOnlyList<ContentPartDisplayDriverOption> DisplayDrivers => _displayDrivers;

    /// <summary>The drivers that edit.</summary>
    public IReadOnlyList<ContentPartDisplayDriverOption> EditorDrivers => _editorDrivers;

    internal void ForDisplayMode(Type driverType, Func<string?, bool> predicate)
        => GetOrAdd(_displayDrivers, driverType).SetDisplayMode(predicate);

    internal void ForEditor(Type driverType, Func<string?, bool> predicate)
        => GetOrAdd(_editorDrivers, driverType).SetEditor(predicate);

    internal void Remove(Type driverType)
    {
        _displayDrivers.RemoveAll(driver => driver.DisplayDriverType == driverType);
        _editorDrivers.RemoveAll(driver => driver.DisplayDriverType == driverType);
    }

    private static ContentPartDisplayDriverOption GetOrAdd(List<ContentPartDisplayDriverOption> drivers, Type driverType)
    {
        var option = drivers.Find(driver => driver.DisplayDriverType == driverType);

        if (option is null)
        {
            option = new ContentPartDisplayDriverOption(driverType);
            drivers.Add(option);
        }

        return option;
    }
}
