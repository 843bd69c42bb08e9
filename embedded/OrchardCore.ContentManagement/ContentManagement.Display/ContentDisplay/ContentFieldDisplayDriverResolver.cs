using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Finds the registered display drivers of a field type.</summary>
/// <param name="serviceProvider">The services of the scope.</param>
/// <param name="contentDisplayOptions">The registered drivers.</param>
public class ContentFieldDisplayDriverResolver(IServiceProvider serviceProvider, IOptions<ContentDisplayOptions> contentDisplayOptions)
    : IContentFieldDisplayDriverResolver
{
    private readonly Dictionary<(string, string?), IList<IContentFieldDisplayDriver>> _displayDrivers = [];
    private readonly Dictionary<(string, string?), IList<IContentFieldDisplayDriver>> _editorDrivers = [];
    private readonly ContentDisplayOptions _options = contentDisplayOptions.Value;

    /// <inheritdoc/>
    public IList<IContentFieldDisplayDriver> GetDisplayModeDrivers(string fieldName, string? displayMode)
    {
        if (!_displayDrivers.TryGetValue((fieldName, displayMode), out var drivers))
        {
            drivers = _options.ContentFieldOptions.TryGetValue(fieldName, out var option)
                ? Resolve(option.DisplayModeDrivers.Where(driver => driver.DisplayMode(displayMode)))
                : [];
            _displayDrivers[(fieldName, displayMode)] = drivers;
        }

        return drivers;
    }

    /// <inheritdoc/>
    public IList<IContentFieldDisplayDriver> GetEditorDrivers(string fieldName, string? editor)
    {
        if (!_editorDrivers.TryGetValue((fieldName, editor), out var drivers))
        {
            drivers = _options.ContentFieldOptions.TryGetValue(fieldName, out var option)
                ? Resolve(option.EditorDrivers.Where(driver => driver.Editor(editor)))
                : [];
            _editorDrivers[(fieldName, editor)] = drivers;
        }

        return drivers;
    }

    private IContentFieldDisplayDriver[] Resolve(IEnumerable<ContentFieldDisplayDriverOption> options)
        => options.Select(option => (IContentFieldDisplayDriver)serviceProvider.GetRequiredService(option.DisplayDriverType)).ToArray();
}
