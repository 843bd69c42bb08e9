using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using PartnerPlatform.Profiles.Portal;

namespace PartnerPlatform.Modules.Tests;

public sealed class PublicPageCachePolicyTests : IDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddOptions().AddOutputCache().AddSingleton<PublicPages>().BuildServiceProvider();
    private readonly IOutputCachePolicy _policy = new PublicPageCachePolicy();

    public void Dispose() => _services.Dispose();

    [Fact]
    public async Task A_page_is_kept()
    {
        var page = await BeginAsync();

        await EndAsync(page);

        page.AllowCacheStorage.ShouldBeTrue();
    }

    [Fact]
    public async Task A_page_that_was_begun_before_others_were_dropped_is_not_kept()
    {
        var old = await BeginAsync();
        await _services.GetRequiredService<PublicPages>().DropAsync(PortalCacheTags.Directory);
        var current = await BeginAsync();

        await EndAsync(old);
        await EndAsync(current);

        old.AllowCacheStorage.ShouldBeFalse();
        current.AllowCacheStorage.ShouldBeTrue();
    }

    private async Task<OutputCacheContext> BeginAsync()
    {
        var http = new DefaultHttpContext { RequestServices = _services };
        http.Request.Method = HttpMethods.Get;
        var page = new OutputCacheContext { HttpContext = http };
        await _policy.CacheRequestAsync(page, TestContext.Current.CancellationToken);
        return page;
    }

    private ValueTask EndAsync(OutputCacheContext page) => _policy.ServeResponseAsync(page, TestContext.Current.CancellationToken);
}
