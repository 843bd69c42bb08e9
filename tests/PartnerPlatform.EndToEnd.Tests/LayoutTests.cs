using Microsoft.Playwright;

namespace PartnerPlatform.EndToEnd.Tests;

[Collection(PortalCollection.Name)]
public sealed class LayoutTests(HostProcess host, Browser browser)
{
    private static readonly ViewportSize _phone = new() { Width = 390, Height = 844 };
    private static readonly ViewportSize _desktop = new() { Width = 1280, Height = 800 };

    [Theory]
    [InlineData("camille.laurent", "/settings/partner-profile/locations/4location00000000000000001", ".breadcrumbs [aria-current], h1, .facts dd")]
    [InlineData("camille.laurent", "/settings/partner-profile/locations", "tbody th, tbody td")]
    [InlineData("camille.laurent", "/settings/partner-profile/mpn", ".candidate label, .candidate strong")]
    [InlineData("oliver.hughes", "/settings/users", ".results h2 a, .results p")]
    [InlineData("omar.operator", "/Admin/Locations", "tbody th, tbody td")]
    [InlineData("omar.operator", "/Admin/Locations/4location00000000000000004", "h1, .admin-facts dd")]
    [InlineData("omar.operator", "/Admin/Partners", "tbody th, tbody td")]
    public async Task LongValuesBreak(string user, string path, string values)
    {
        var page = await OpenAsync(user, path, _phone);
        var onPhone = await FillAsync(page, values);
        await page.SetViewportSizeAsync(_desktop.Width, _desktop.Height);
        var onDesktop = await FillAsync(page, values);
        await page.Context.CloseAsync();

        onPhone.ShouldBeLessThanOrEqualTo(0);
        onDesktop.ShouldBeLessThanOrEqualTo(0);
    }

    [Theory]
    [InlineData("camille.laurent", "/settings/partner-profile/locations")]
    [InlineData("omar.operator", "/Admin/Locations")]
    public async Task OneLongNameLeavesTheOtherColumnsInView(string user, string path)
    {
        var page = await OpenAsync(user, path, _desktop);

        var hidden = await page.EvaluateAsync<int>(
            """
            () => {
              document.querySelector('tbody tr:last-child th').textContent = 'W'.repeat(100);
              const table = document.querySelector('table');
              return table.scrollWidth - table.parentElement.clientWidth;
            }
            """);
        await page.Context.CloseAsync();

        hidden.ShouldBeLessThanOrEqualTo(0);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task EmptyChoicesHaveAVisibleBorder(ColorScheme scheme)
    {
        var page = await OpenAsync("omar.operator", "/Admin/MpnPolicy", _desktop, scheme);

        var contrast = await page.EvaluateAsync<double>(
            """
            () => {
              const box = getComputedStyle(document.querySelector('input[type=checkbox]:not(:checked)'));
              const luminance = color => {
                const [r, g, b] = color.match(/[\d.]+/g).map(Number).map(value => value / 255)
                  .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
              };
              const [a, b] = [luminance(box.borderTopColor), luminance(box.backgroundColor)].sort((x, y) => y - x);
              return (a + 0.05) / (b + 0.05);
            }
            """);
        await page.Context.CloseAsync();

        contrast.ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public async Task TheHeaderOfThePortalTakesTwoLinesOnAPhone()
    {
        var page = await OpenAsync("camille.laurent", "/settings", _phone);

        var height = (await page.Locator(".site-header").BoundingBoxAsync())!.Height;
        await page.Context.CloseAsync();

        height.ShouldBeLessThan(100);
    }

    [Fact]
    public async Task TheAdminShowsTheNameOfTheSiteOnAPhone()
    {
        var page = await OpenAsync("omar.operator", "/Admin/Partners", _phone);

        var isCut = await page.EvaluateAsync<bool>(
            "() => { const brand = document.querySelector('.topbar .brand'); return brand.scrollWidth > brand.clientWidth || brand.scrollHeight > brand.clientHeight; }");
        await page.Context.CloseAsync();

        isCut.ShouldBeFalse();
    }

    /// <summary>Puts a word that doesn't end into the values, and tells by how much the page is wider than the window.</summary>
    private static Task<int> FillAsync(IPage page, string values) => page.EvaluateAsync<int>(
        """
        values => {
          document.querySelectorAll(values).forEach(element => { element.textContent = 'W'.repeat(120); });
          return document.documentElement.scrollWidth - document.documentElement.clientWidth;
        }
        """,
        values);

    private async Task<IPage> OpenAsync(string user, string path, ViewportSize size, ColorScheme scheme = ColorScheme.Light)
    {
        var page = await browser.OpenAsUserAsync(host.Address, user, size, scheme);
        (await page.GotoAsync(path))!.Status.ShouldBe(200);
        return page;
    }
}
