using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;

namespace OrchardCore.Localization.PortableObject;

internal sealed class PortableObjectHtmlLocalizer(IStringLocalizer localizer) : HtmlLocalizer(localizer)
{
    private readonly IStringLocalizer _localizer = localizer;

    public override LocalizedHtmlString this[string name] => ToHtmlString(_localizer[name]);

    public override LocalizedHtmlString this[string name, params object[] arguments]
    {
        get
        {
            var (translation, formatArguments) = _localizer is IPluralStringLocalizer plural
                ? plural.GetTranslation(name, arguments)
                : (_localizer[name], arguments);

            return ToHtmlString(translation, formatArguments);
        }
    }
}
