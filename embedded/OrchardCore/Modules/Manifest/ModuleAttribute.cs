namespace OrchardCore.Modules.Manifest;

/// <summary>Declares the module of an assembly.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public class ModuleAttribute : FeatureAttribute
{
    private string? _type;

    /// <summary>Creates a module whose data are given by properties.</summary>
    public ModuleAttribute()
    {
    }

    /// <summary>Creates a module.</summary>
    public ModuleAttribute(string id, string description, string author, string semVer, string websiteUrl, string featureDependencies, string tags, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
        : this(id, default!, default!, default!, default!, description, author, semVer, websiteUrl, featureDependencies, tags, defaultTenant, alwaysEnabled, enabledByDependencyOnly)
    {
    }

    /// <summary>Creates a module with a display name.</summary>
    public ModuleAttribute(string id, string name, string description, string author, string semVer, string websiteUrl, string featureDependencies, string tags, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
        : this(id, name, default!, default!, default!, description, author, semVer, websiteUrl, featureDependencies, tags, defaultTenant, alwaysEnabled, enabledByDependencyOnly)
    {
    }

    /// <summary>Creates a module with a category and a priority.</summary>
    public ModuleAttribute(string id, string name, string category, string priority, string description, string author, string semVer, string websiteUrl, string featureDependencies, string tags, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
        : this(id, name, default!, category, priority, description, author, semVer, websiteUrl, featureDependencies, tags, defaultTenant, alwaysEnabled, enabledByDependencyOnly)
    {
    }

    /// <summary>Creates a module of the given type with all of its data.</summary>
    public ModuleAttribute(string id, string name, string type, string category, string priority, string description, string author, string semVer, string websiteUrl, string featureDependencies, string tags, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
        : base(id, name, category, priority, description, featureDependencies, defaultTenant, alwaysEnabled, enabledByDependencyOnly)
    {
        _type = type;
        Author = author;
        Version = semVer;
        Website = websiteUrl;
        Tags = SplitList(tags);
    }

    /// <summary>The kind of extension: by default the attribute's name without its suffix.</summary>
    public virtual string Type { get => string.IsNullOrEmpty(_type) ? GetAttributePrefix(GetType()) : _type; set => _type = value; }

    /// <summary>Who wrote the module.</summary>
    public virtual string Author { get; set; } = string.Empty;

    /// <summary>Where to read about the module.</summary>
    public virtual string Website { get; set; } = string.Empty;

    /// <summary>The module's version.</summary>
    public virtual string Version { get; set; } = "0.0";

    /// <summary>Words by which the module is found.</summary>
    public virtual string[] Tags { get; set; } = [];

    /// <summary>The features that the assembly declares beside the module.</summary>
    public virtual List<FeatureAttribute> Features { get; } = [];

    /// <summary>Gives the name of an attribute type without the suffix "Attribute".</summary>
    protected static string GetAttributePrefix(Type attributeType)
    {
        const string Suffix = nameof(Attribute);
        var name = attributeType.Name;

        return name.EndsWith(Suffix, StringComparison.Ordinal) ? name[..^Suffix.Length] : name;
    }
}
