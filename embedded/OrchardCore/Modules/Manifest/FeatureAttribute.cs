namespace OrchardCore.Modules.Manifest;

/// <summary>Declares a feature of a module; a module may have several.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public class FeatureAttribute : Attribute
{
    private string? _id;
    private string? _name;

    /// <summary>Creates a feature whose data are given by properties.</summary>
    public FeatureAttribute()
    {
    }

    /// <summary>Creates a feature.</summary>
    public FeatureAttribute(string id, string description, string featureDependencies, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
        : this(id, default!, default!, default!, description, featureDependencies, defaultTenant, alwaysEnabled, enabledByDependencyOnly)
    {
    }

    /// <summary>Creates a feature with a display name.</summary>
    public FeatureAttribute(string id, string name, string description, string featureDependencies, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
        : this(id, name, default!, default!, description, featureDependencies, defaultTenant, alwaysEnabled, enabledByDependencyOnly)
    {
    }

    /// <summary>Creates a feature with all of its data.</summary>
    public FeatureAttribute(string id, string name, string category, string priority, string description, string featureDependencies, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
    {
        Id = id;
        Name = name;
        Category = category;
        Priority = priority;
        Description = description;
        Dependencies = SplitList(featureDependencies);
        DefaultTenantOnly = ToBoolean(defaultTenant);
        IsAlwaysEnabled = ToBoolean(alwaysEnabled);
        EnabledByDependencyOnly = ToBoolean(enabledByDependencyOnly);
    }

    /// <summary>Whether the feature was declared (it has an identifier).</summary>
    public virtual bool Exists => Id is not null;

    /// <summary>The identifier; setting an empty one is an error.</summary>
    public virtual string Id
    {
        get => _id!;
        set
        {
            if (value is not null && string.IsNullOrWhiteSpace(value))
            {
                throw new ArgumentException("A feature identifier must not be empty.", nameof(value));
            }

            _id = value;
        }
    }

    /// <summary>The display name; by default the identifier.</summary>
    public virtual string Name { get => string.IsNullOrEmpty(_name) ? Id : _name; set => _name = value; }

    /// <summary>What the feature does.</summary>
    public virtual string Description { get; set; } = string.Empty;

    /// <summary>The category under which the feature is listed.</summary>
    public virtual string Category { get; set; } = string.Empty;

    /// <summary>The priority, a whole number; features with a lower one come earlier.</summary>
    public virtual string Priority { get; set; } = string.Empty;

    /// <summary>Identifiers of the features that this one needs.</summary>
    public virtual string[] Dependencies { get; set; } = [];

    /// <summary>Whether only the default tenant may use the feature.</summary>
    public virtual bool DefaultTenantOnly { get; set; }

    /// <summary>Whether the feature can't be disabled.</summary>
    public virtual bool IsAlwaysEnabled { get; set; }

    /// <summary>Whether the feature is enabled only because another one needs it.</summary>
    public virtual bool EnabledByDependencyOnly { get; set; }

    internal int? PriorityValue => int.TryParse(Priority, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : null;

    private protected static string[] SplitList(string? list)
        => list?.Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private protected static bool ToBoolean(object? value) => value switch
    {
        bool flag => flag,
        string text => bool.TryParse(text, out var flag) && flag,
        _ => false,
    };
}
