using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;

namespace OrchardCore.Localization;

/// <summary>Returns the HTML untranslated; used while no localization feature is enabled.</summary>
public class NullHtmlLocalizer : IHtmlLocalizer
{
    /// <summary>The instance that everybody shares.</summary>
    public static NullHtmlLocalizer Instance { get; } = new();

    /// <inheritdoc/>
    public LocalizedHtmlString this[string name] => new(name, name, false);

    /// <inheritdoc/>
    public LocalizedHtmlString this[string name, params object[] arguments]
    {
        get
        {
            var (text, formatArguments) = NullStringLocalizer.Resolve(name, arguments);

            return new LocalizedHtmlString(name, text, false, formatArguments);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];

    /// <inheritdoc/>
    public LocalizedString GetString(string name) => NullStringLocalizer.Instance[name];

    /// <inheritdoc/>
    public LocalizedString GetString(string name, params object[] arguments) => NullStringLocalizer.Instance[name, arguments];
}
