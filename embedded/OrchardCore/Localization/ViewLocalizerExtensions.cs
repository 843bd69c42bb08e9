using OrchardCore.Localization;

namespace Microsoft.AspNetCore.Mvc.Localization;

/// <summary>Plural forms of texts in views.</summary>
public static class ViewLocalizerExtensions
{
    /// <summary>Returns the form for a count; <c>{0}</c> is the count.</summary>
    public static LocalizedHtmlString Plural(this IViewLocalizer localizer, int count, string singular, string plural, params object[] arguments) =>
        localizer.Plural(count, [singular, plural], arguments);

    /// <summary>Returns the form for a count out of forms given in the language's own order.</summary>
    public static LocalizedHtmlString Plural(this IViewLocalizer localizer, int count, string[] pluralForms, params object[] arguments) =>
        localizer[pluralForms[0], PluralArguments.Create(count, pluralForms, arguments)];
}
