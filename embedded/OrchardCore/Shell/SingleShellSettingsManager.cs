namespace OrchardCore.Environment.Shell;

/// <summary>One tenant that always runs and is not stored.</summary>
internal sealed class SingleShellSettingsManager : IShellSettingsManager
{
    private readonly ShellSettings _settings = new ShellSettings { VersionId = "1" }.AsDefaultShell().AsRunning();

    public ShellSettings CreateDefaultSettings() => _settings;

    public Task<IEnumerable<ShellSettings>> LoadSettingsAsync() => Task.FromResult<IEnumerable<ShellSettings>>([_settings]);

    public Task<IEnumerable<string>> LoadSettingsNamesAsync() => Task.FromResult<IEnumerable<string>>([_settings.Name]);

    public Task<ShellSettings> LoadSettingsAsync(string tenant) => Task.FromResult(_settings);

    public Task SaveSettingsAsync(ShellSettings settings) => Task.CompletedTask;

    public Task RemoveSettingsAsync(ShellSettings settings) => Task.CompletedTask;
}
