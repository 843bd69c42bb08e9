using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Text;

[assembly: AssemblyFixture(typeof(PartnerPlatform.Modules.Tests.PortalHost))]

namespace PartnerPlatform.Modules.Tests;

/// <summary>
/// The real host in a process of its own, on a free port, with the development recipe and a database in a temporary folder.
/// All tests share it, so each works on accounts that it makes for itself where it changes something.
/// </summary>
public class PortalHost : IAsyncLifetime
{
    public const string Password = "Test-Passw0rd!";

    public const string FrenchAccount = "4frpartnerdemoaccount00001";
    public const string AmericanAccount = "4uspartnerdemoaccount00001";
    public const string BritishAccount = "4gbpartnerdemoaccount00001";

    private static readonly TimeSpan _startTimeout = TimeSpan.FromSeconds(90);

    private readonly StringBuilder _output = new();
    private readonly string _appData = Directory.CreateTempSubdirectory("portal-tests-").FullName;
    private Process? _process;

    public Uri Address { get; private set; } = null!;

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

    protected virtual IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>();

    public async ValueTask InitializeAsync()
    {
        Address = new Uri($"http://127.0.0.1:{GetFreePort()}");
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "PartnerPlatform.Web.dll"),
                "--urls", Address.ToString(),
                "--contentRoot", FindHostFolder(),
            },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["ORCHARD_APP_DATA"] = _appData,
                ["OrchardCore__PartnerPlatform_DemoPassword"] = Password,
                ["OrchardCore__OrchardCore_AutoSetup__Tenants__0__AdminPassword"] = Password,
                ["Logging__LogLevel__Default"] = "Warning",
            },
        };

        foreach (var (name, value) in Settings)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Append(line.Data);
        _process.ErrorDataReceived += (_, line) => Append(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await WaitUntilReadyAsync();
    }

    public virtual async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false } running)
        {
            running.Kill(entireProcessTree: true);
            await running.WaitForExitAsync();
        }

        _process?.Dispose();
        Directory.Delete(_appData, recursive: true);
    }

    private async Task WaitUntilReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = Address, Timeout = _startTimeout };
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < _startTimeout && _process is { HasExited: false })
        {
            try
            {
                using var response = await client.GetAsync("/support");
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

        throw new InvalidOperationException($"The host didn't start:{Environment.NewLine}{Output}");
    }

    private void Append(string? line)
    {
        lock (_output)
        {
            _output.AppendLine(line);
        }
    }

    private static int GetFreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string FindHostFolder([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "host", "PartnerPlatform.Web"));
}
