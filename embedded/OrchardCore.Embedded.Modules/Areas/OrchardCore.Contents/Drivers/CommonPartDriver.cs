using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.Contents.Models;
using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Users;

namespace OrchardCore.Contents.Drivers;

/// <summary>Lets people edit the date and the owner of an item, as the settings of the part say.</summary>
internal sealed class CommonPartDriver(
    ILocalClock localClock,
    IAuthorizationService authorizationService,
    IHttpContextAccessor httpContextAccessor,
    UserManager<IUser> userManager,
    IStringLocalizer<CommonPartDriver> localizer) : ContentPartDisplayDriver<CommonPart>
{
    private readonly IStringLocalizer S = localizer;

    public override async Task<IDisplayResult?> EditAsync(CommonPart part, BuildPartEditorContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<CommonPartSettings>();
        var results = new List<IDisplayResult>();

        if (settings.DisplayDateEditor)
        {
            results.Add(Initialize<DateEditorViewModel>("CommonPart_Edit__Date", async model =>
            {
                if (part.ContentItem.CreatedUtc is { } created)
                {
                    model.LocalDateTime = (await localClock.ConvertToLocalAsync(created)).DateTime;
                }
            }));
        }

        if (settings.DisplayOwnerEditor && await MayEditOwnerAsync(part))
        {
            results.Add(Initialize<OwnerEditorViewModel>("CommonPart_Edit__Owner", async model =>
            {
                var owner = string.IsNullOrEmpty(part.ContentItem.Owner) ? null : await userManager.FindByIdAsync(part.ContentItem.Owner);
                model.OwnerName = owner?.UserName;
            }));
        }

        return results.Count == 0 ? null : Combine(results);
    }

    public override async Task<IDisplayResult?> UpdateAsync(CommonPart part, UpdatePartEditorContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<CommonPartSettings>();

        if (settings.DisplayDateEditor)
        {
            var date = new DateEditorViewModel();
            await context.Updater.TryUpdateModelAsync(date, Prefix);

            if (date.LocalDateTime is { } local)
            {
                part.ContentItem.CreatedUtc = await localClock.ConvertToUtcAsync(local);
            }
        }

        if (settings.DisplayOwnerEditor && await MayEditOwnerAsync(part))
        {
            var owner = new OwnerEditorViewModel();
            await context.Updater.TryUpdateModelAsync(owner, Prefix);

            if (!string.IsNullOrWhiteSpace(owner.OwnerName))
            {
                if (await userManager.FindByNameAsync(owner.OwnerName) is { } user)
                {
                    part.ContentItem.Owner = await userManager.GetUserIdAsync(user);
                }
                else
                {
                    context.Updater.ModelState.AddModelError(Prefix, nameof(owner.OwnerName), S["There is no user named {0}.", owner.OwnerName]);
                }
            }
        }

        return await EditAsync(part, context);
    }

    private async Task<bool> MayEditOwnerAsync(CommonPart part)
        => httpContextAccessor.HttpContext?.User is { } user
            && await authorizationService.AuthorizeAsync(user, CommonPermissions.EditContentOwner, (object)part.ContentItem);
}
