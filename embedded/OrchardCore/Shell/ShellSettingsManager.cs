using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.CommandLine;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Hosting;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Environment.Shell.Models;

namespace OrchardCore.Environment.Shell;

/// <summary>Settings of tenants in files, over what the application's configuration says of them.</summary>
internal sealed class ShellSettingsManager(IConfiguration applicationConfiguration, IHostEnvironment environment, ShellFiles files) : IShellSettingsManager
{
    private const string RootSection = "OrchardCore";

    // These identify a tenant and are kept in one file for all of them; everything else is the tenant's configuration.
    private static readonly string[] s_settings = ["VersionId", "TenantId", "RequestUrlHost", "RequestUrlPrefix", "State"];

    private readonly Lazy<IConfiguration> _application = new(() => BuildApplication(applicationConfiguration, environment, files));

    public ShellSettings CreateDefaultSettings()
    {
        var configuration = new ConfigurationBuilder().AddConfiguration(_application.Value);

        return new ShellSettings(new ShellConfiguration(), new ShellConfiguration(configuration)).AsUninitialized();
    }

    public async Task<IEnumerable<ShellSettings>> LoadSettingsAsync()
    {
        var tenants = ReadTenantsFile();

        return [.. GetNames(tenants).Select(name => Load(name, tenants))];
    }

    public Task<IEnumerable<string>> LoadSettingsNamesAsync() => Task.FromResult(GetNames(ReadTenantsFile()));

    public Task<ShellSettings> LoadSettingsAsync(string tenant)
    {
        var tenants = ReadTenantsFile();

        return Task.FromResult(GetNames(tenants).Contains(tenant, StringComparer.OrdinalIgnoreCase) ? Load(tenant, tenants) : null!);
    }

    public async Task SaveSettingsAsync(ShellSettings settings)
    {
        var section = _application.Value.GetSection(settings.Name);

        await files.ChangeAsync(files.Tenants, tenants =>
        {
            var values = new JsonObject();
            foreach (var key in s_settings)
            {
                if (settings.Settings[key] is { } value && value != section[key])
                {
                    values[key] = value;
                }
            }

            tenants[settings.Name] = values;
        });

        var changes = settings.Configuration.Changes.Where(change => !s_settings.Contains(change.Key)).ToArray();
        if (changes.Length == 0)
        {
            return;
        }

        await files.ChangeAsync(files.GetTenantSettings(settings.Name), values =>
        {
            foreach (var (key, value) in changes)
            {
                if (value is null || value == (section[key] ?? _application.Value[key]))
                {
                    values.Remove(key);
                }
                else
                {
                    values[key] = value;
                }
            }
        });
    }

    public async Task RemoveSettingsAsync(ShellSettings settings)
    {
        await files.ChangeAsync(files.Tenants, tenants => tenants.Remove(settings.Name));

        var own = files.GetTenantSettings(settings.Name);
        if (File.Exists(own))
        {
            File.Delete(own);
        }
    }

    private static IConfiguration BuildApplication(IConfiguration host, IHostEnvironment environment, ShellFiles files)
    {
        var builder = new ConfigurationBuilder()
            .AddConfiguration(host)
            .AddJsonFile(Path.Combine(files.Root, "appsettings.json"), optional: true)
            .AddJsonFile(Path.Combine(files.Root, $"appsettings.{environment.EnvironmentName}.json"), optional: true);

        // What was given to the process wins over files.
        foreach (var provider in (host as IConfigurationRoot)?.Providers ?? [])
        {
            if (provider is EnvironmentVariablesConfigurationProvider or CommandLineConfigurationProvider)
            {
                builder.Add(new ExistingProviderSource(provider));
            }
        }

        return builder.Build().GetSection(RootSection);
    }

    private IEnumerable<string> GetNames(IConfiguration tenants)
        => tenants.GetChildren().Select(section => section.Key)
            .Concat(_application.Value.GetChildren().Where(section => Enum.TryParse<TenantState>(section[nameof(ShellSettings.State)], ignoreCase: true, out _)).Select(section => section.Key))
            .Distinct(StringComparer.OrdinalIgnoreCase);

    private IConfigurationRoot ReadTenantsFile() => new ConfigurationBuilder().AddJsonFile(files.Tenants, optional: true).Build();

    private ShellSettings Load(string name, IConfiguration tenants)
    {
        var section = _application.Value.GetSection(name);
        var settings = new ConfigurationBuilder().AddConfiguration(section).AddConfiguration(tenants.GetSection(name));
        var configuration = new ConfigurationBuilder()
            .AddConfiguration(_application.Value)
            .AddConfiguration(section)
            .AddJsonFile(files.GetTenantSettings(name), optional: true);

        return new ShellSettings(new ShellConfiguration(settings), new ShellConfiguration(configuration)) { Name = name };
    }

    private sealed class ExistingProviderSource(IConfigurationProvider provider) : IConfigurationSource
    {
        public IConfigurationProvider Build(IConfigurationBuilder builder) => provider;
    }
}
