namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>The display drivers of a field type.</summary>
/// <param name="contentFieldType">The CLR type of the field.</param>
public class ContentFieldDisplayOption(Type contentFieldType) : ContentFieldOptionBase(contentFieldType)
{
    private readonly List<ContentFieldDisplayDriverOption> _displayDrivers = [];
    private readonly List<ContentFieldDisplayDriverOption> _editorDrivers = [];

    /// <summary>The drivers that display.</summary>
    public IReadOnlyList<ContentFieldDisplayDriverOption> DisplayModeDrivers => _displayDrivers;

    /// <summary>The drivers that edit.</summary>
    public IReadOnlyList<ContentFieldDisplayDriverOption> EditorDrivers => _editorDrivers;

    internal void ForDisplayMode(Type driverType, Func<string?, bool> predicate)
        => GetOrAdd(_displayDrivers, driverType).SetDisplayMode(predicate);

    internal void ForEditor(Type driverType, Func<string?, bool> predicate)
        => GetOrAdd(_editorDrivers, driverType).SetEditor(predicate);

    internal void Remove(Type driverType)
    {
        _displayDrivers.RemoveAll(driver => driver.DisplayDriverType == driverType);
        _editorDrivers.RemoveAll(driver => driver.DisplayDriverType == driverType);
    }

    private static ContentFieldDisplayDriverOption GetOrAdd(List<ContentFieldDisplayDriverOption> drivers, Type driverType)
    {
        var option = drivers.Find(driver => driver.DisplayDriverType == driverType);

        if (option is null)
        {
            option = new ContentFieldDisplayDriverOption(driverType);
            drivers.Add(option);
        }

        return option;
    }
}
