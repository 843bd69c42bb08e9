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

    // A loaded machine answers late, and a wrong page stays wrong.
    private const float ExpectMilliseconds = 30_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(ExpectMilliseconds);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = _arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>A page of a person who shares nothing with the others and prefers the given language.</summary>
    public async Task<IPage> OpenAsync(Uri address, string locale, ViewportSize? viewport = null, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            Locale = locale,
            ColorScheme = scheme,
            ViewportSize = viewport ?? new ViewportSize { Width = 1280, Height = 900 },
        });

        return await context.NewPageAsync();
    }
}
