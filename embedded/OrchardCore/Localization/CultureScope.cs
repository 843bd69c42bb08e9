using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>Sets the current cultures until it is disposed.</summary>
public sealed class CultureScope : IDisposable
{
    private readonly CultureInfo _previousCulture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _previousUICulture = CultureInfo.CurrentUICulture;

    private CultureScope(CultureInfo culture, CultureInfo uiCulture)
    {
        Culture = culture;
        UICulture = uiCulture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = uiCulture;
    }

    /// <summary>The culture of the scope.</summary>
    public CultureInfo Culture { get; }

    /// <summary>The culture of the scope's texts.</summary>
    public CultureInfo UICulture { get; }

    /// <summary>Enters a scope with one culture for both.</summary>
    public static CultureScope Create(string culture, bool ignoreSystemSettings = false) =>
        Create(culture, culture, ignoreSystemSettings);

    /// <summary>Enters a scope.</summary>
    public static CultureScope Create(string culture, string uiCulture, bool ignoreSystemSettings = false) =>
        new(new CultureInfo(culture, !ignoreSystemSettings), new CultureInfo(uiCulture, !ignoreSystemSettings));

    /// <summary>Enters a scope with one culture for both.</summary>
    public static CultureScope Create(CultureInfo culture, bool ignoreSystemSettings = false) =>
        Create(culture, culture, ignoreSystemSettings);

    /// <summary>Enters a scope.</summary>
    public static CultureScope Create(CultureInfo culture, CultureInfo uiCulture, bool ignoreSystemSettings = false) =>
        ignoreSystemSettings
            ? Create(culture.Name, uiCulture.Name, ignoreSystemSettings)
            : new(culture, uiCulture);

    /// <summary>Restores the previous cultures.</summary>
    public void Dispose()
    {
        CultureInfo.CurrentCulture = _previousCulture;
        CultureInfo.CurrentUICulture = _previousUICulture;
    }
}
