using System.Globalization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using PartnerPlatform.Profiles.Controllers;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.Security;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Profiles.ViewModels;

namespace PartnerPlatform.Profiles.Drivers;

public sealed class PartnerAccountPartDisplayDriver : ContentPartDisplayDriver<PartnerAccountPart>
{
    private readonly IPartnerAccess _access;
    private readonly IPartnerAccountStore _store;
    private readonly AccountChecker _checker;
    private readonly ProfileEditor _editor;
    private readonly IHttpContextAccessor _httpContextAccessor;

    public PartnerAccountPartDisplayDriver(
        IPartnerAccess access,
        IPartnerAccountStore store,
        AccountChecker checker,
        ProfileEditor editor,
        IHttpContextAccessor httpContextAccessor)
    {
        _access = access;
        _store = store;
        _checker = checker;
        _editor = editor;
        _httpContextAccessor = httpContextAccessor;
    }

    public override async Task<IDisplayResult?> DisplayAsync(PartnerAccountPart part, BuildPartDisplayContext context)
    {
        var account = part.ContentItem;
        var user = _httpContextAccessor.HttpContext!.User;
        if (!await _access.IsAllowedAsync(user, account.ContentItemId, Permissions.ViewProfiles))
        {
            return null;
        }

        return Combine(
            Initialize<PartnerAccountViewModel>("PartnerAccountPart", model => Fill(model, account))
                .Location(SettingsController.DisplayType, "Content:1"),
            Initialize<PartnerAccountViewModel>("PartnerAccountPart_Home", model => Fill(model, account))
                .Location(HomeController.DisplayType, "Content:1"),
            Initialize<PartnerAccountViewModel>("LegalBusinessProfile_Summary", async model =>
            {
                Fill(model, account);
                var legal = await _store.GetLegalProfileAsync(account.ContentItemId);
                model.Legal = legal?.Get<LegalBusinessProfilePart>(nameof(LegalBusinessProfilePart));
            }).Location(SettingsController.DisplayType, "Content:10"));
    }

    public override IDisplayResult? Edit(PartnerAccountPart part, BuildPartEditorContext context) =>
        Initialize<PartnerAccountForm>("PartnerAccountPart_Edit", form => Read(form, part));

    public override async Task<IDisplayResult?> UpdateAsync(PartnerAccountPart part, UpdatePartEditorContext context)
    {
        var form = new PartnerAccountForm();
        await context.Updater.TryUpdateModelAsync(form, Prefix);
        form.Country = string.IsNullOrEmpty(part.Country) ? form.Country : part.Country;

        var notes = await _checker.CheckAsync(new AccountDraft(form, context.IsNew ? null : part.ContentItem));
        foreach (var note in notes)
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{PartnerAccountForm.PropertyOf(note.Field)}", note.ToMessage(CultureInfo.CurrentUICulture));
        }

        if (notes.Count == 0)
        {
            PartnerAccountMapper.Apply(form, part, _editor.Next(part.Revision, _httpContextAccessor.HttpContext?.User.Identity?.Name));
            part.ContentItem.DisplayText = form.Name!.Trim();
        }

        return Edit(part, context);
    }

    private void Fill(PartnerAccountViewModel model, ContentItem account)
    {
        model.AccountId = account.ContentItemId;
        model.Name = account.Name();
        model.Part = account.Account();
        model.Organization = account.Organization();
        model.ForeignAccountId = _httpContextAccessor.HttpContext?.User.GetPartnerAccountId() == account.ContentItemId ? null : account.ContentItemId;
    }

    private static void Read(PartnerAccountForm form, PartnerAccountPart part)
    {
        form.Name = part.ContentItem.DisplayText;
        form.TenantId = part.TenantId;
        form.Country = part.Country;
        form.IsCountryFixed = !string.IsNullOrEmpty(part.Country) && part.ContentItem.Id != 0;
        form.Domain = part.Domain;
        form.VerifiedDomains = string.Join(Environment.NewLine, part.VerifiedDomains);
        form.MpnId = part.MpnId;
        form.Status = part.Status;
        form.Programs = [.. part.Programs];
    }
}
