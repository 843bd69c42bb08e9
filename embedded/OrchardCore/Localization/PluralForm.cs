using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>A plural form of a text.</summary>
public class PluralForm
{
    /// <summary>Creates a form in the current culture.</summary>
    public PluralForm(string key, int form)
        : this(key, form, CultureInfo.CurrentUICulture)
    {
    }

    /// <summary>Creates a form.</summary>
    public PluralForm(string key, int form, CultureInfo culture)
    {
        Key = key;
        Form = form;
        Culture = culture;
    }

    /// <summary>The culture of the form.</summary>
    public CultureInfo Culture { get; }

    /// <summary>The index of the form.</summary>
    public int Form { get; }

    /// <summary>The text that the form belongs to.</summary>
    public string Key { get; }
}
