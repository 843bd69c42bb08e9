using OrchardCore.Modules.Manifest;

namespace OrchardCore.DisplayManagement.Manifest;

/// <summary>Declares that the assembly is a theme.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public class ThemeAttribute : ModuleAttribute
{
    /// <summary>Declares a theme whose data are given by properties.</summary>
    public ThemeAttribute()
    {
    }

    /// <summary>Declares a theme.</summary>
    public ThemeAttribute(string id, string baseTheme, string description, string author, string semVer, string websiteUrl, string featureDependencies, string tags, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
        : this(id, default!, baseTheme, default!, default!, description, author, semVer, websiteUrl, featureDependencies, tags, defaultTenant, alwaysEnabled, enabledByDependencyOnly)
    {
    }

    /// <summary>Declares a theme with a display name.</summary>
    public ThemeAttribute(string id, string name, string baseTheme, string description, string author, string semVer, string websiteUrl, string featureDependencies, string tags, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
        : this(id, name, baseTheme, default!, default!, description, author, semVer, websiteUrl, featureDependencies, tags, defaultTenant, alwaysEnabled, enabledByDependencyOnly)
    {
    }

    /// <summary>Declares a theme with a category and a priority.</summary>
    public ThemeAttribute(string id, string name, string baseTheme, string category, string priority, string description, string author, string semVer, string websiteUrl, string featureDependencies, string tags, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
        : base(id, name, category, priority, description, author, semVer, websiteUrl, featureDependencies, tags, defaultTenant, alwaysEnabled, enabledByDependencyOnly)
        => BaseTheme = baseTheme;

    /// <summary>The id of the theme this one is based on.</summary>
    public string? BaseTheme { get; set; }
}
