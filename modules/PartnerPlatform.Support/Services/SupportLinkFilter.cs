using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;
using PartnerPlatform.Support.ViewModels;

namespace PartnerPlatform.Support.Services;

/// <summary>Puts the link to the public directory into the menu and the footer of the portal, where the cloud of the site has it.</summary>
public sealed class SupportLinkFilter : IAsyncResultFilter
{
    private readonly IFeatureGate _gate;
    private readonly ILayoutAccessor _layoutAccessor;
    private readonly IShapeFactory _shapeFactory;

    public SupportLinkFilter(IFeatureGate gate, ILayoutAccessor layoutAccessor, IShapeFactory shapeFactory)
    {
        _gate = gate;
        _layoutAccessor = layoutAccessor;
        _shapeFactory = shapeFactory;
    }

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is ViewResult or PortalErrorResult
            && !AdminAttribute.IsApplied(context.HttpContext)
            && (await _gate.CheckAsync(PartnerFeature.FindPartner)).IsAllowed)
        {
            var layout = await _layoutAccessor.GetLayoutAsync();
            await layout.Zones["MainMenu"].AddAsync(await CreateAsync(isInMenu: true), "5");
            await layout.Zones["Footer"].AddAsync(await CreateAsync(isInMenu: false), "5");
        }

        await next();
    }

    private async Task<IShape> CreateAsync(bool isInMenu) =>
        await _shapeFactory.CreateAsync<SupportLinkViewModel>("SupportLink", model => model.IsInMenu = isInMenu);
}
