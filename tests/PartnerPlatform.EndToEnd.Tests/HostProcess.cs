using System.Collections.Concurrent;
using System.Diagnostics;
using PartnerPlatform.Testing;

namespace PartnerPlatform.EndToEnd.Tests;

/// <summary>The web application as its user runs it: a process of its own on a free loopback port with an empty data folder.</summary>
public class HostProcess : IAsyncLifetime
{
    /// <summary>The password given to every demo account through configuration.</summary>
    public const string Password = "Journey-2026!";

    private static readonly TimeSpan _startLimit = TimeSpan.FromMinutes(3);

    private static readonly TimeSpan _pollInterval = TimeSpan.FromMilliseconds(100);

    private readonly string _data = Directory.CreateTempSubdirectory("partner-platform-").FullName;
    private readonly ConcurrentQueue<string> _output = new();
    private readonly ListeningAddress _address = new();
    private readonly IReadOnlyDictionary<string, string> _settings;
    private readonly string[] _sites;
    private Process? _process;

    /// <summary>The application with the one site that the development recipe sets up.</summary>
    public HostProcess()
        : this(new Dictionary<string, string>())
    {
    }

    /// <summary>The application with further settings.</summary>
    /// <param name="settings">Environment variables.</param>
    /// <param name="sites">The addresses of further sites, which are set up when they are first asked for.</param>
    protected HostProcess(IReadOnlyDictionary<string, string> settings, params string[] sites)
    {
        _settings = settings;
        _sites = ["/", .. sites];
    }

    public Uri Address => _address.Value;

    public string Output => string.Join(Environment.NewLine, _output);

    public async ValueTask InitializeAsync()
    {
        var assembly = HostAssembly();
        var start = new ProcessStartInfo("dotnet", $"\"{assembly}\"")
        {
            WorkingDirectory = Path.Combine(RepositoryRoot(), "host", "PartnerPlatform.Web"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // A killed process would leave the sockets for debuggers in the folder for temporary files.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = ListeningAddress.Any;
        start.Environment["ORCHARD_APP_DATA"] = _data;
        start.Environment["OrchardCore__PartnerPlatform_DemoPassword"] = Password;
        start.Environment["OrchardCore__OrchardCore_AutoSetup__Tenants__0__AdminPassword"] = Password;
        foreach (var (name, value) in _settings)
        {
            start.Environment[name] = value;
        }

        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, e) => Append(e.Data);
        _process.ErrorDataReceived += (_, e) => Append(e.Data);
        _process.Exited += (_, _) => _address.End();
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();

        await _address.WaitAsync(_startLimit, () => Output);
        foreach (var site in _sites)
        {
            await WaitUntilReadyAsync(site);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process?.Dispose();
        Directory.Delete(_data, recursive: true);
        GC.SuppressFinalize(this);
    }

    private void Append(string? line)
    {
        _address.Read(line);
        _output.Enqueue(line ?? string.Empty);
    }

    private async Task WaitUntilReadyAsync(string site)
    {
        using var client = new HttpClient { BaseAddress = Address, Timeout = _startLimit };
        using var limit = new CancellationTokenSource(_startLimit);
        while (true)
        {
            _process!.HasExited.ShouldBeFalse(Output);
            limit.IsCancellationRequested.ShouldBeFalse(Output);
            try
            {
                using var response = await client.GetAsync(site, limit.Token);
                if (response.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(_pollInterval, limit.Token);
        }
    }

    private static string HostAssembly()
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var configuration = output.Parent!.Name;

        return Path.Combine(RepositoryRoot(), "host", "PartnerPlatform.Web", "bin", configuration, output.Name, "PartnerPlatform.Web.dll");
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PartnerPlatform.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests must run from inside the repository.");
        }

        return folder.FullName;
    }
}
