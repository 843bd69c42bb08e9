using DotLiquid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid.Tags;
using OrchardCore.Modules;

namespace OrchardCore.Liquid;

[Feature("OrchardCore.Liquid.Core")]
internal sealed class LiquidStartup : StartupBase
{
    // One delegate, because DotLiquid has one list of tags for all tenants.
    private static readonly Action _registerTags = RegisterTags;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddLiquidCore();
        services.Configure<LiquidOptions>(options => options.Registrations.Add(_registerTags));
    }

    private static void RegisterTags()
    {
        Template.RegisterTag<PageTitleTag>("page_title");
        Template.RegisterTag<PageTitleSegmentTag>("page_title_add_segment");
    }
}
