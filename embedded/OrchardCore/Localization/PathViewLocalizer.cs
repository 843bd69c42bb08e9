using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Localization;

namespace OrchardCore.Localization;

/// <summary>The localizer <c>T</c> of views: its context is the path of the view that runs.</summary>
internal sealed class PathViewLocalizer(ViewLocalizerCache cache) : IViewLocalizer, IViewContextAware
{
    private IHtmlLocalizer _localizer = NullHtmlLocalizer.Instance;

    public LocalizedHtmlString this[string name] => _localizer[name];

    public LocalizedHtmlString this[string name, params object[] arguments] => _localizer[name, arguments];

    public void Contextualize(ViewContext viewContext)
    {
        var path = string.IsNullOrEmpty(viewContext.ExecutingFilePath) ? viewContext.View?.Path : viewContext.ExecutingFilePath;

        if (!string.IsNullOrEmpty(path))
        {
            _localizer = cache.Get(path);
        }
    }

    public LocalizedString GetString(string name) => _localizer.GetString(name);

    public LocalizedString GetString(string name, params object[] arguments) => _localizer.GetString(name, arguments);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => _localizer.GetAllStrings(includeParentCultures);
}
