using Microsoft.Extensions.Localization;

namespace OrchardCore.Localization;

/// <summary>A localizer that knows plural forms.</summary>
public interface IPluralStringLocalizer : IStringLocalizer
{
    /// <summary>Returns the unformatted translation and the arguments to format it with.</summary>
    (LocalizedString, object[]) GetTranslation(string name, params object[] arguments);
}
