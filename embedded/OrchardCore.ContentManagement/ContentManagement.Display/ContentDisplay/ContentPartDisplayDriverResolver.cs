using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Finds the registered display drivers of a part type.</summary>
/// <param name="serviceProvider">The services of the scope.</param>
/// <param name="contentDisplayOptions">The registered drivers.</param>
public class ContentPartDisplayDriverResolver(IServiceProvider serviceProvider, IOptions<ContentDisplayOptions> contentDisplayOptions)
    : IContentPartDisplayDriverResolver
{
    private readonly Dictionary<(string, string?), IList<IContentPartDisplayDriver>> _displayDrivers = [];
    private readonly Dictionary<(string, string?), IList<IContentPartDisplayDriver>> _editorDrivers = [];
    private readonly ContentDisplayOptions _options = contentDisplayOptions.Value;

    /// <inheritdoc/>
    public IList<IContentPartDisplayDriver> GetDisplayModeDrivers(string partName, string? displayMode)
    {
        if (!_displayDrivers.TryGetValue((partName, displayMode), out var drivers))
        {
            drivers = _options.ContentPartOptions.TryGetValue(partName, out var option)
                ? Resolve(option.DisplayDrivers.Where(driver => driver.DisplayMode(displayMode)))
                : [];
            _displayDrivers[(partName, displayMode)] = drivers;
        }

        return drivers;
    }

    /// <inheritdoc/>
    public IList<IContentPartDisplayDriver> GetEditorDrivers(string partName, string? editor)
    {
        if (!_editorDrivers.TryGetValue((partName, editor), out var drivers))
        {
            drivers = _options.ContentPartOptions.TryGetValue(partName, out var option)
                ? Resolve(option.EditorDrivers.Where(driver => driver.Editor(editor)))
                : [];
            _editorDrivers[(partName, editor)] = drivers;
        }

        return drivers;
    }

    private IContentPartDisplayDriver[] Resolve(IEnumerable<ContentPartDisplayDriverOption> options)
        => options.Select(option => (IContentPartDisplayDriver)serviceProvider.GetRequiredService(option.DisplayDriverType)).ToArray();
}
