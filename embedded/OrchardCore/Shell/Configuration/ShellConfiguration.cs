using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.Primitives;

namespace OrchardCore.Environment.Shell.Configuration;

/// <summary>A tenant's configuration: layers of sources, and values that were set at run time.</summary>
public class ShellConfiguration : IShellConfiguration, IConfiguration
{
    private readonly IConfigurationRoot _root;
    private readonly MemoryConfigurationProvider _changes = new(new MemoryConfigurationSource());
    private readonly Dictionary<string, string?> _changed = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Creates an empty configuration.</summary>
    public ShellConfiguration()
        : this(new ConfigurationBuilder())
    {
    }

    /// <summary>Creates a configuration over another one.</summary>
    public ShellConfiguration(IConfiguration configuration)
        : this(new ConfigurationBuilder().AddConfiguration(configuration))
    {
    }

    /// <summary>Creates a configuration over the builder's sources.</summary>
    public ShellConfiguration(IConfigurationBuilder builder)
    {
        var sources = builder.Build();
        Sources = sources;
        _root = new ConfigurationRoot([new ChainedConfigurationProvider(new ChainedConfigurationSource { Configuration = sources }), _changes]);
    }

    /// <summary>Creates a copy: the same sources, and the values that were set.</summary>
    public ShellConfiguration(ShellConfiguration configuration)
        : this(new ConfigurationBuilder().AddConfiguration(configuration.Sources))
    {
        foreach (var (key, value) in configuration._changed)
        {
            this[key] = value;
        }
    }

    /// <summary>What the configuration had before values were set at run time.</summary>
    internal IConfiguration Sources { get; }

    /// <summary>The values that were set at run time.</summary>
    internal IReadOnlyDictionary<string, string?> Changes => _changed;

    /// <inheritdoc/>
    public string? this[string key]
    {
        get => _root[key];
        set
        {
            lock (_changed)
            {
                _changed[key] = value;
                _changes.Set(key, value);
            }
        }
    }

    /// <inheritdoc/>
    public IConfigurationSection GetSection(string key) => _root.GetSectionCompat(key);

    /// <inheritdoc/>
    public IEnumerable<IConfigurationSection> GetChildren() => _root.GetChildren();

    /// <inheritdoc/>
    public IChangeToken GetReloadToken() => _root.GetReloadToken();

    /// <summary>Frees the sources.</summary>
    public void Release() => (_root as IDisposable)?.Dispose();
}
