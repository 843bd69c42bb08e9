namespace OrchardCore.ResourceManagement;

/// <summary>How a page wants a resource.</summary>
public class RequireSettings
{
    private Dictionary<string, string>? _attributes;

    /// <summary>Without wishes.</summary>
    public RequireSettings()
    {
    }

    /// <summary>With the wishes of the site.</summary>
    public RequireSettings(ResourceManagementOptions options)
    {
        CdnMode = options.UseCdn;
        DebugMode = options.DebugMode;
        Culture = options.Culture;
        CdnBaseUrl = options.CdnBaseUrl;
        AppendVersion = options.AppendVersion;
    }

    /// <summary>With the wishes of the site, for a resource.</summary>
    public RequireSettings(ResourceManagementOptions options, ResourceDefinition resource)
        : this(options)
    {
        Name = resource.Name;
        Type = resource.Type;
        BasePath = resource.BasePath;
        Version = resource.Version;
        Position = resource.Position;
    }

    /// <summary>The path in front of addresses that start with <c>~/</c>.</summary>
    public string? BasePath { get; set; }

    /// <summary>The type: <c>script</c> or <c>stylesheet</c>.</summary>
    public string Type { get; set; } = null!;

    /// <summary>The name.</summary>
    public string Name { get; set; } = null!;

    /// <summary>The culture.</summary>
    public string? Culture { get; set; }

    /// <summary>Whether the debug form is wanted.</summary>
    public bool DebugMode { get; set; }

    /// <summary>Whether the form in a content delivery network is wanted.</summary>
    public bool CdnMode { get; set; }

    /// <summary>The address put in front of own resources.</summary>
    public string? CdnBaseUrl { get; set; }

    /// <summary>Where the resource is written.</summary>
    public ResourceLocation Location { get; set; }

    /// <summary>The condition of a conditional comment.</summary>
    public string? Condition { get; set; }

    /// <summary>The wanted version, or the start of it.</summary>
    public string? Version { get; set; }

    /// <summary>Whether the address carries a version of the file's content.</summary>
    public bool? AppendVersion { get; set; }

    /// <summary>More resources that come before.</summary>
    public List<string>? Dependencies { get; set; }

    /// <summary>Defines the resource if no manifest does.</summary>
    public Action<ResourceDefinition>? InlineDefinition { get; set; }

    /// <summary>The position among others of the location.</summary>
    public ResourcePosition Position { get; set; }

    /// <summary>Attributes of the tag.</summary>
    public Dictionary<string, string> Attributes
    {
        get => _attributes ??= [];
        private set => _attributes = value;
    }

    /// <summary>Whether there are attributes.</summary>
    public bool HasAttributes => _attributes is { Count: > 0 };

    /// <summary>Writes the resource in the head.</summary>
    public RequireSettings AtHead() => AtLocation(ResourceLocation.Head);

    /// <summary>Writes the resource at the end of the page.</summary>
    public RequireSettings AtFoot() => AtLocation(ResourceLocation.Foot);

    /// <summary>Writes the resource at a location, unless an earlier one is wanted already.</summary>
    public RequireSettings AtLocation(ResourceLocation location)
    {
        if (location > Location)
        {
            Location = location;
        }

        return this;
    }

    /// <summary>Wants a culture.</summary>
    public RequireSettings UseCulture(string? cultureName)
    {
        if (!string.IsNullOrEmpty(cultureName))
        {
            Culture = cultureName;
        }

        return this;
    }

    /// <summary>Wants the debug form.</summary>
    public RequireSettings UseDebugMode() => UseDebugMode(true);

    /// <summary>Wants the debug form, or not.</summary>
    public RequireSettings UseDebugMode(bool debugMode)
    {
        DebugMode = debugMode;
        return this;
    }

    /// <summary>Wants the form in a content delivery network.</summary>
    public RequireSettings UseCdn() => UseCdn(true);

    /// <summary>Wants the form in a content delivery network, or not.</summary>
    public RequireSettings UseCdn(bool cdn)
    {
        CdnMode = cdn;
        return this;
    }

    /// <summary>Sets the address put in front of own resources.</summary>
    public RequireSettings UseCdnBaseUrl(string? cdnBaseUrl)
    {
        CdnBaseUrl = cdnBaseUrl;
        return this;
    }

    /// <summary>Sets the path in front of addresses that start with <c>~/</c>.</summary>
    public RequireSettings WithBasePath(string? basePath)
    {
        BasePath = basePath;
        return this;
    }

    /// <summary>Sets the condition of a conditional comment.</summary>
    public RequireSettings UseCondition(string? condition)
    {
        Condition ??= condition;
        return this;
    }

    /// <summary>Wants a version.</summary>
    public RequireSettings UseVersion(string? version)
    {
        if (!string.IsNullOrEmpty(version))
        {
            Version = version;
        }

        return this;
    }

    /// <summary>Sets whether the address carries a version of the file's content.</summary>
    public RequireSettings ShouldAppendVersion(bool? appendVersion)
    {
        AppendVersion = appendVersion;
        return this;
    }

    /// <summary>Adds resources that come before.</summary>
    public RequireSettings SetDependencies(params string[] dependencies)
    {
        Dependencies ??= [];
        Dependencies.AddRange(dependencies);
        return this;
    }

    /// <summary>Defines the resource if no manifest does.</summary>
    public RequireSettings Define(Action<ResourceDefinition> resourceDefinition)
    {
        var previous = InlineDefinition;
        InlineDefinition = previous is null
            ? resourceDefinition
            : definition =>
            {
                previous(definition);
                resourceDefinition(definition);
            };
        return this;
    }

    /// <summary>Sets an attribute of the tag.</summary>
    public RequireSettings SetAttribute(string name, string? value)
    {
        if (value is null)
        {
            _attributes?.Remove(name);
        }
        else
        {
            Attributes[name] = value;
        }

        return this;
    }

    /// <summary>A dependency of something that comes first comes first too.</summary>
    public RequireSettings UpdatePositionFromDependent(RequireSettings dependent)
    {
        if (dependent.Position == ResourcePosition.First && Position == ResourcePosition.ByDependency)
        {
            Position = ResourcePosition.First;
        }

        return this;
    }

    /// <summary>Something that depends on what comes last comes last too.</summary>
    public RequireSettings UpdatePositionFromDependency(RequireSettings dependency)
    {
        if (dependency.Position == ResourcePosition.Last && Position == ResourcePosition.ByDependency)
        {
            Position = ResourcePosition.Last;
        }

        return this;
    }

    /// <summary>Takes the position of a dependent over.</summary>
    public RequireSettings CombinePosition(RequireSettings dependent) => UpdatePositionFromDependent(dependent);

    /// <summary>The wishes that a dependency inherits.</summary>
    public RequireSettings New()
        => new()
        {
            Name = Name,
            Type = Type,
            Location = Location,
            CdnMode = CdnMode,
            CdnBaseUrl = CdnBaseUrl,
            DebugMode = DebugMode,
            Culture = Culture,
            Condition = Condition,
            Version = Version,
            AppendVersion = AppendVersion,
            Position = Position,
            BasePath = BasePath,
            _attributes = _attributes is null ? null : new Dictionary<string, string>(_attributes),
        };

    /// <summary>Own wishes and those of another, as new wishes.</summary>
    public RequireSettings NewAndCombine(RequireSettings other) => New().Combine(other);

    /// <summary>Adds the wishes of another.</summary>
    public RequireSettings Combine(RequireSettings other)
    {
        AtLocation(other.Location);
        UseCulture(other.Culture);
        UseCondition(other.Condition);
        UseVersion(other.Version);
        DebugMode = DebugMode || other.DebugMode;
        CdnMode = CdnMode || other.CdnMode;
        CdnBaseUrl ??= other.CdnBaseUrl;
        AppendVersion ??= other.AppendVersion;
        BasePath ??= other.BasePath;
        if (other.HasAttributes)
        {
            foreach (var (name, value) in other.Attributes)
            {
                Attributes.TryAdd(name, value);
            }
        }

        return this;
    }
}
