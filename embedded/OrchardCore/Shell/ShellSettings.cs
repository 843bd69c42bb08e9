using Microsoft.Extensions.Configuration;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Environment.Shell.Models;

namespace OrchardCore.Environment.Shell;

/// <summary>The settings of a tenant: how it is found, its state, and its configuration.</summary>
public class ShellSettings : IDisposable
{
    /// <summary>The name of the tenant that always exists.</summary>
    public const string DefaultShellName = "Default";

    /// <summary>What separates host names.</summary>
    public static char[] HostSeparators = [',', ' '];

    private readonly ShellConfiguration _settings;
    private readonly ShellConfiguration _configuration;
    private string? _requestUrlHost;
    private string[]? _requestUrlHosts;
    private TenantState? _state;
    private string? _requestUrlPrefix;
    private bool _isRequestUrlPrefixRead;

    /// <summary>Creates empty settings.</summary>
    public ShellSettings()
        : this(new ShellConfiguration(), new ShellConfiguration())
    {
    }

    /// <summary>Creates settings over what identifies the tenant and its configuration.</summary>
    public ShellSettings(ShellConfiguration settings, ShellConfiguration configuration)
    {
        _settings = settings;
        _configuration = configuration;
    }

    /// <summary>Creates a copy under the same name.</summary>
    public ShellSettings(ShellSettings settings)
    {
        _settings = new ShellConfiguration(settings._settings);
        _configuration = new ShellConfiguration(settings._configuration);
        Name = settings.Name;
    }

    /// <summary>The tenant's name.</summary>
    public string Name { get; set; } = null!;

    /// <summary>Whether the settings were disposed of.</summary>
    public bool Disposed { get; private set; }

    /// <summary>Whether the settings belong to one shell and go with it.</summary>
    public bool Disposable { get; internal set; }

    /// <summary>Changes with each update of the settings.</summary>
    public string VersionId
    {
        get => _settings["VersionId"]!;
        set
        {
            _settings["TenantId"] ??= _settings["VersionId"] ?? value;
            _settings["VersionId"] = value;
        }
    }

    /// <summary>The first version identifier, which stays the same.</summary>
    public string TenantId => _settings["TenantId"] ?? _settings["VersionId"]!;

    /// <summary>The host names of the tenant.</summary>
    public string RequestUrlHost { get => _settings["RequestUrlHost"]!; set => _settings["RequestUrlHost"] = value; }

    /// <summary>The host names of the tenant, one by one.</summary>
    public string[] RequestUrlHosts
    {
        get
        {
            var host = RequestUrlHost;
            if (_requestUrlHosts is null || _requestUrlHost != host)
            {
                _requestUrlHosts = host?.Split(HostSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
                _requestUrlHost = host;
            }

            return _requestUrlHosts;
        }
    }

    /// <summary>The first segment of the paths of the tenant.</summary>
    public string RequestUrlPrefix
    {
        get
        {
            // Every request asks, and a look-up in the configuration goes through all of its sources.
            if (!_isRequestUrlPrefixRead)
            {
                _requestUrlPrefix = _settings["RequestUrlPrefix"]?.Trim(' ', '/');
                _isRequestUrlPrefixRead = true;
            }

            return _requestUrlPrefix!;
        }
        set
        {
            _settings["RequestUrlPrefix"] = value;
            _isRequestUrlPrefixRead = false;
        }
    }

    /// <summary>The tenant's state.</summary>
    public TenantState State
    {
        get => _state ??= Enum.TryParse<TenantState>(_settings["State"], ignoreCase: true, out var state) ? state : TenantState.Invalid;
        set
        {
            _state = value;
            _settings["State"] = value.ToString();
        }
    }

    /// <summary>The tenant's configuration.</summary>
    public IShellConfiguration ShellConfiguration => _configuration;

    internal ShellConfiguration Settings => _settings;

    internal ShellConfiguration Configuration => _configuration;

    /// <summary>A value of the tenant's configuration; a value that is set here is saved with the settings.</summary>
    public string? this[string key] { get => _configuration[key]; set => _configuration[key] = value; }

    /// <summary>Loads the tenant's configuration if it isn't yet.</summary>
    public Task EnsureConfigurationAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Disposed || !Disposable)
        {
            return;
        }

        Disposed = true;
        _settings.Release();
        _configuration.Release();
        GC.SuppressFinalize(this);
    }
}
