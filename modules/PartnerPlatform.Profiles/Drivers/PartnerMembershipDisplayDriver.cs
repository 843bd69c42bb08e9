using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Users.Models;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Profiles.ViewModels;

namespace PartnerPlatform.Profiles.Drivers;

/// <summary>In the editor of a user: the partner account that the user works for.</summary>
public sealed class PartnerMembershipDisplayDriver : SectionDisplayDriver<User, PartnerMembership>
{
    private readonly IAuthorizationService _authorizationService;
    private readonly IHttpContextAccessor _httpContextAccessor;
    private readonly IPartnerAccountStore _store;
    private readonly IStringLocalizer S;

    public PartnerMembershipDisplayDriver(
        IAuthorizationService authorizationService,
        IHttpContextAccessor httpContextAccessor,
        IPartnerAccountStore store,
        IStringLocalizer<PartnerMembershipDisplayDriver> localizer)
    {
        _authorizationService = authorizationService;
        _httpContextAccessor = httpContextAccessor;
        _store = store;
        S = localizer;
    }

    public override IDisplayResult? Edit(User user, PartnerMembership section, BuildEditorContext context) =>
        Initialize<PartnerMembershipForm>("PartnerMembership_Edit", async form =>
        {
            var account = await _store.GetAsync(section.AccountId);
            form.TenantId = account?.Account().TenantId;
            form.AccountName = account?.DisplayText;
        })
        .Location("Content:3")
        .RenderWhen(CanManageAsync);

    public override async Task<IDisplayResult?> UpdateAsync(User user, PartnerMembership section, UpdateEditorContext context)
    {
        if (await CanManageAsync())
        {
            var form = new PartnerMembershipForm();
            await context.Updater.TryUpdateModelAsync(form, Prefix);
            var account = await _store.FindByTenantAsync(form.TenantId);
            if (account is null && !string.IsNullOrWhiteSpace(form.TenantId))
            {
                context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(form.TenantId)}", S["No partner account has this tenant ID."]);
            }
            else if (section.AccountId != account?.ContentItemId)
            {
                section.AccountId = account?.ContentItemId;

                // Signs the user out everywhere: the old account is in the claims of running sessions.
                user.SecurityStamp = Guid.NewGuid().ToString("N");
            }
        }

        return Edit(user, section, context);
    }

    private Task<bool> CanManageAsync() =>
        _authorizationService.AuthorizeAsync(_httpContextAccessor.HttpContext!.User, Permissions.ManageAccounts);
}
