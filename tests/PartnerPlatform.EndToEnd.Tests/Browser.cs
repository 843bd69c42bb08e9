using System.Collections;
using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace PartnerPlatform.EndToEnd.Tests;

/// <summary>Debian's Chromium, without a window, and the contexts (persons) that a test opens in it.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] _arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    /// <summary>How long to wait in milliseconds: a loaded machine answers late, and a wrong page stays wrong.</summary>
    public const float Patience = 120_000;

    private readonly ConcurrentDictionary<(Uri Address, string User), Task<string>> _sessions = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("browser-").FullName;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = _arguments,
            Timeout = Patience,
            Env = GetEnvironment(),
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        try
        {
            Directory.Delete(_folder, recursive: true);
        }
        catch (IOException)
        {
            // One of its processes is still about to end.
        }
    }

    /// <summary>A page of a person who shares nothing with the others and prefers the given language.</summary>
    public Task<IPage> OpenAsync(Uri address, string locale) => OpenAsync(new BrowserNewContextOptions { BaseURL = address.ToString(), Locale = locale });

    /// <summary>A page of someone who has signed in already, or of nobody in particular if the name is empty. Nothing moves on it.</summary>
    public async Task<IPage> OpenAsUserAsync(Uri address, string user, ViewportSize? viewport = null, ColorScheme scheme = ColorScheme.Light) =>
        await OpenAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            Locale = "fr-FR",
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = viewport,
            StorageState = user.Length == 0 ? null : await _sessions.GetOrAdd((address, user), SignInAsync),
        });

    // Chromium leaves temporary folders behind.
    private Dictionary<string, string> GetEnvironment()
    {
        var variables = new Dictionary<string, string> { ["TMPDIR"] = _folder };
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            variables.TryAdd((string)variable.Key, (string)variable.Value!);
        }

        return variables;
    }

    private async Task<string> SignInAsync((Uri Address, string User) session)
    {
        var page = await OpenAsync(session.Address, "fr-FR");
        await page.SignInAsync(session.User);
        var state = await page.Context.StorageStateAsync();
        await page.Context.CloseAsync();
        return state;
    }

    private async Task<IPage> OpenAsync(BrowserNewContextOptions options)
    {
        options.ViewportSize ??= new ViewportSize { Width = 1280, Height = 900 };
        var context = await _browser!.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }
}
