using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Profiles.ViewModels;

namespace PartnerPlatform.Profiles.Drivers;

public sealed class OrganizationProfilePartDisplayDriver : ContentPartDisplayDriver<OrganizationProfilePart>
{
    private readonly ProfileEditor _editor;
    private readonly IHttpContextAccessor _httpContextAccessor;

    public OrganizationProfilePartDisplayDriver(ProfileEditor editor, IHttpContextAccessor httpContextAccessor)
    {
        _editor = editor;
        _httpContextAccessor = httpContextAccessor;
    }

    public override IDisplayResult? Edit(OrganizationProfilePart part, BuildPartEditorContext context) =>
        Initialize<OrganizationProfileForm>("OrganizationProfilePart_Edit", form =>
        {
            form.CompanyName = part.CompanyName;
            form.Email = part.Email;
            form.Culture = part.Culture;
            form.DefaultAddress = part.DefaultAddress;
        });

    public override async Task<IDisplayResult?> UpdateAsync(OrganizationProfilePart part, UpdatePartEditorContext context)
    {
        var form = new OrganizationProfileForm();
        await context.Updater.TryUpdateModelAsync(form, Prefix);

        // The country and domains may be changed in the same form, so they are checked with the account.
        var result = OrganizationProfileMapper.Check(form, form.DefaultAddress.Country, verifiedDomains: null);
        context.Updater.ModelState.AddRules(result, Prefix);
        if (result.IsAllowed)
        {
            var userName = _httpContextAccessor.HttpContext?.User.Identity?.Name;
            OrganizationProfileMapper.Apply(form, part, _editor.Next(part.Revision, userName));
        }

        return Edit(part, context);
    }
}
