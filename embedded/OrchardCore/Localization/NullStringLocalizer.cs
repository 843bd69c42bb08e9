using System.Globalization;
using Microsoft.Extensions.Localization;

namespace OrchardCore.Localization;

/// <summary>Returns the texts untranslated; used while no localization feature is enabled.</summary>
public class NullStringLocalizer : IStringLocalizer
{
    /// <summary>The instance that everybody shares.</summary>
    public static NullStringLocalizer Instance { get; } = new();

    /// <inheritdoc/>
    public LocalizedString this[string name] => new(name, name, false);

    /// <inheritdoc/>
    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var (text, formatArguments) = Resolve(name, arguments);

            return new LocalizedString(
                name,
                formatArguments.Length == 0 ? text : string.Format(CultureInfo.CurrentCulture, text, formatArguments),
                false);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];

    /// <summary>Returns the text.</summary>
    public LocalizedString GetString(string name) => this[name];

    /// <summary>Returns the formatted text.</summary>
    public LocalizedString GetString(string name, params object[] arguments) => this[name, arguments];

    internal static (string Text, object[] Arguments) Resolve(string name, object[] arguments) =>
        arguments is [PluralizationArgument plural]
            ? (plural.Forms[plural.Count == 1 ? 0 : plural.Forms.Length - 1], plural.Arguments)
            : (name, arguments);
}
