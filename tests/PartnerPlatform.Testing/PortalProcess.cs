using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace PartnerPlatform.Testing;

/// <summary>
/// The real host in a process of its own, on a free port, with its data in a temporary folder. It must be referenced by the
/// test project, whose libraries it finds too: that is how <see cref="TestStartup"/> gets into it.
/// </summary>
public sealed class PortalProcess : IPortal, IAsyncDisposable
{
    /// <summary>The password of every user that the settings of a test name.</summary>
    public const string Password = "Test-Passw0rd!";

    private readonly StringBuilder _output = new();
    private readonly ListeningAddress _address = new();
    private readonly Process _process = new();
    private readonly bool _ownsFolder;
    private bool _isStarted;

    private PortalProcess(string? dataFolder)
    {
        _ownsFolder = dataFolder is null;
        DataFolder = dataFolder ?? Directory.CreateTempSubdirectory("portal-tests-").FullName;
    }

    /// <inheritdoc/>
    public Uri Address => _address.Value;

    /// <summary>Where it keeps its databases: <c>Sites/{tenant}/OrchardCore.db</c>.</summary>
    public string DataFolder { get; }

    /// <summary>What the host printed: its log.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Starts the host with one site that the development recipe sets up.</summary>
    public static Task<PortalProcess> StartAsync() => StartAsync("Development", new Dictionary<string, string>(), [string.Empty]);

    /// <summary>Starts the host with several sites, each set up with its recipe. The first is the default one, without a prefix.</summary>
    /// <param name="tenants">The sites.</param>
    /// <param name="variables">Further environment variables.</param>
    /// <param name="dataFolder">A folder that outlives the process, and may be that of another host; null for one of its own.</param>
    public static Task<PortalProcess> StartAsync(
        IReadOnlyList<PortalTenant> tenants, IReadOnlyDictionary<string, string>? variables = null, string? dataFolder = null)
    {
        var all = new Dictionary<string, string>(variables ?? new Dictionary<string, string>());
        for (var i = 0; i < tenants.Count; i++)
        {
            foreach (var (name, value) in tenants[i].Settings)
            {
                all[string.Create(CultureInfo.InvariantCulture, $"OrchardCore__OrchardCore_AutoSetup__Tenants__{i}__{name}")] = value;
            }
        }

        return StartAsync("Production", all, [.. tenants.Select(tenant => tenant.Prefix)], dataFolder);
    }

    /// <summary>Starts the host and waits until all its sites are set up.</summary>
    /// <param name="environment">The name of the environment.</param>
    /// <param name="variables">Further environment variables.</param>
    /// <param name="prefixes">The prefixes of the sites, the default one first.</param>
    /// <param name="dataFolder">A folder that outlives the process, or null for one of its own.</param>
    public static async Task<PortalProcess> StartAsync(
        string environment, IReadOnlyDictionary<string, string> variables, IReadOnlyList<string> prefixes, string? dataFolder = null)
    {
        var portal = new PortalProcess(dataFolder);
        try
        {
            portal.Start(environment, variables);
            await portal._address.WaitAsync(Patience.Limit, () => portal.Output);
            foreach (var prefix in prefixes)
            {
                await portal.WaitUntilReadyAsync(prefix);
            }

            return portal;
        }
        catch
        {
            await portal.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_isStarted && !_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        if (_ownsFolder)
        {
            Directory.Delete(DataFolder, recursive: true);
        }
    }

    private void Start(string environment, IReadOnlyDictionary<string, string> variables)
    {
        var tests = Path.Combine(AppContext.BaseDirectory, Assembly.GetEntryAssembly()!.GetName().Name!);
        var host = Path.Combine(AppContext.BaseDirectory, "PartnerPlatform.Web");
        var start = _process.StartInfo;
        start.FileName = Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.WorkingDirectory = AppContext.BaseDirectory;
        foreach (var argument in new[]
        {
            "exec", "--depsfile", $"{tests}.deps.json", "--runtimeconfig", $"{host}.runtimeconfig.json", $"{host}.dll",
            "--urls", ListeningAddress.Any, "--contentRoot", FindHostFolder(),
        })
        {
            start.ArgumentList.Add(argument);
        }

        // A killed process would leave the sockets for debuggers in the folder for temporary files.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        start.Environment["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = typeof(TestStartup).Assembly.GetName().Name;
        start.Environment["ORCHARD_APP_DATA"] = DataFolder;
        start.Environment["OrchardCore__PartnerPlatform_DemoPassword"] = Password;
        start.Environment["OrchardCore__OrchardCore_AutoSetup__Tenants__0__AdminPassword"] = Password;

        // Background tasks run when a test asks for them (TestTasks): on their own they would meet the data of some test.
        start.Environment["OrchardCore__OrchardCore_BackgroundService__PollingTime"] = "1.00:00:00";
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        start.Environment["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information";
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        _process.OutputDataReceived += (_, line) => Append(line.Data);
        _process.ErrorDataReceived += (_, line) => Append(line.Data);
        _process.EnableRaisingEvents = true;
        _process.Exited += (_, _) => _address.End();
        _isStarted = _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private async Task WaitUntilReadyAsync(string prefix)
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = Address, Timeout = Patience.Limit };
        var watch = Stopwatch.StartNew();
        var path = $"{(prefix.Length == 0 ? string.Empty : "/" + prefix)}/health/ready";
        while (watch.Elapsed < Patience.Limit && !_process.HasExited)
        {
            try
            {
                using var response = await client.GetAsync(path);
                if (response.StatusCode == HttpStatusCode.OK)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }

        throw new InvalidOperationException($"The site '{prefix}' didn't start:{Environment.NewLine}{Output}");
    }

    private void Append(string? line)
    {
        _address.Read(line);
        lock (_output)
        {
            _output.AppendLine(line);
        }
    }

    private static string FindHostFolder([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "host", "PartnerPlatform.Web"));
}
