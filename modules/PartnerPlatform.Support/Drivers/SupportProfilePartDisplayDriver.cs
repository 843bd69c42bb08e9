using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using PartnerPlatform.Profiles.Controllers;
using PartnerPlatform.Profiles.Security;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;
using PartnerPlatform.Support.Models;
using PartnerPlatform.Support.Services;
using PartnerPlatform.Support.ViewModels;

namespace PartnerPlatform.Support.Drivers;

/// <summary>The support section of the partner profile, and its card on the home page of the account.</summary>
public sealed class SupportProfilePartDisplayDriver : ContentPartDisplayDriver<SupportProfilePart>
{
    private readonly IPartnerAccess _access;
    private readonly ProfileEditor _editor;
    private readonly IHttpContextAccessor _httpContextAccessor;

    public SupportProfilePartDisplayDriver(IPartnerAccess access, ProfileEditor editor, IHttpContextAccessor httpContextAccessor)
    {
        _access = access;
        _editor = editor;
        _httpContextAccessor = httpContextAccessor;
    }

    public override async Task<IDisplayResult?> DisplayAsync(SupportProfilePart part, BuildPartDisplayContext context)
    {
        var accountId = part.ContentItem.ContentItemId;
        var user = _httpContextAccessor.HttpContext!.User;
        if (!await _access.IsAllowedAsync(user, accountId, Permissions.ViewSupportProfile))
        {
            return null;
        }

        var canEdit = await _access.IsAllowedAsync(user, accountId, Permissions.EditSupportProfile);
        var foreignId = user.GetPartnerAccountId() == accountId ? null : accountId;
        return Combine(
            Initialize<SupportProfileViewModel>("SupportProfilePart", model => Fill(model, part, canEdit, foreignId))
                .Location(SettingsController.DisplayType, "Content:5"),
            Initialize<SupportProfileViewModel>("SupportProfilePart_Home", model => Fill(model, part, canEdit, foreignId))
                .Location(HomeController.DisplayType, "Content:0"));
    }

    private void Fill(SupportProfileViewModel model, SupportProfilePart part, bool canEdit, string? foreignId)
    {
        var account = part.ContentItem;
        var profile = SupportProfileMapper.ToProfile(part);
        var complete = SupportProfileRules.CheckComplete(profile);
        model.AccountId = account.ContentItemId;
        model.ForeignAccountId = foreignId;
        model.Slug = SupportVisibility.IsPublic(account) ? account.Account().Slug : null;
        model.Part = part;
        model.CanEdit = canEdit;
        model.Notices = complete.IsAllowed
            ? SupportProfileMapper.Check(profile, account.Account().Country, _editor.Now).Notices
            : complete.Violations;
    }
}
