using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Locations.Services;
using PartnerPlatform.Locations.ViewModels;
using PartnerPlatform.Profiles.Controllers;
using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Locations.Drivers;

/// <summary>
/// The section of locations and MPN ID on the partner profile; on the home page a card, or while there is no association
/// a call to make one.
/// </summary>
public sealed class MpnAssociationPartDisplayDriver : ContentPartDisplayDriver<MpnAssociationPart>
{
    private readonly IPartnerAccess _access;
    private readonly AssociationStatusReader _status;
    private readonly IHttpContextAccessor _httpContextAccessor;

    public MpnAssociationPartDisplayDriver(IPartnerAccess access, AssociationStatusReader status, IHttpContextAccessor httpContextAccessor)
    {
        _access = access;
        _status = status;
        _httpContextAccessor = httpContextAccessor;
    }

    public override async Task<IDisplayResult?> DisplayAsync(MpnAssociationPart part, BuildPartDisplayContext context)
    {
        var account = part.ContentItem;
        var user = _httpContextAccessor.HttpContext!.User;
        if (context.DisplayType is not (SettingsController.DisplayType or HomeController.DisplayType)
            || !await _access.IsAllowedAsync(user, account.ContentItemId, Permissions.ViewLocations))
        {
            return null;
        }

        var status = await _status.ReadAsync(user, account);
        if (context.DisplayType == SettingsController.DisplayType)
        {
            return Show("MpnAssociationPart", status).Location(SettingsController.DisplayType, "Content:3");
        }

        return status.CanSubmit && status.Associations.All(association => !association.IsInForce)
            ? Show("MpnAssociationPart_Call", status).Location(HomeController.DisplayType, "Header:1")
            : Show("MpnAssociationPart_Home", status).Location(HomeController.DisplayType, status.Associations.Any(association => association.HasProblem) ? "Content:0" : "Content:2");
    }

    private ShapeResult Show(string shape, AssociationStatus status) => Initialize<AssociationStatus>(shape, model =>
    {
        model.AccountId = status.AccountId;
        model.ForeignAccountId = status.ForeignAccountId;
        model.Associations = status.Associations;
        model.IsExclusive = status.IsExclusive;
        model.CanAssociate = status.CanAssociate;
    });
}
