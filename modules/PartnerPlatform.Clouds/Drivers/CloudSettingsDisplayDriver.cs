using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Settings;
using PartnerPlatform.Clouds.Models;
using PartnerPlatform.Clouds.Services;
using PartnerPlatform.Clouds.ViewModels;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Clouds.Drivers;

public sealed class CloudSettingsDisplayDriver : SiteDisplayDriver<CloudSettings>
{
    public const string GroupId = "cloud";

    private readonly IAuthorizationService _authorizationService;
    private readonly IHttpContextAccessor _httpContextAccessor;
    private readonly CloudSettingsEditor _editor;

    public CloudSettingsDisplayDriver(
        IAuthorizationService authorizationService,
        IHttpContextAccessor httpContextAccessor,
        CloudSettingsEditor editor)
    {
        _authorizationService = authorizationService;
        _httpContextAccessor = httpContextAccessor;
        _editor = editor;
    }

    protected override string SettingsGroupId => GroupId;

    public override async Task<IDisplayResult?> EditAsync(ISite site, CloudSettings settings, BuildEditorContext context) =>
        await IsAllowedAsync() ? Show(form => CloudSettingsEditor.Fill(form, settings)) : null;

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, CloudSettings settings, UpdateEditorContext context)
    {
        if (!await IsAllowedAsync())
        {
            return null;
        }

        var form = new CloudSettingsForm();
        await context.Updater.TryUpdateModelAsync(form, Prefix);

        var modelState = context.Updater.ModelState;
        modelState.AddRules(ProfileEditor.CheckRevision(settings.Revision, form.ETag));
        foreach (var problem in await _editor.CheckAsync(settings, form))
        {
            modelState.AddModelError($"{Prefix}.{problem.Field}", RuleMessages.Write(problem.RuleId, problem.Text));
        }

        if (modelState.IsValid)
        {
            _editor.Apply(settings, form, _httpContextAccessor.HttpContext?.User.Identity?.Name);
            ShellScope.AddDeferredTask(DropPagesAsync);
        }

        return Show(shown => Copy(form, shown));
    }

    // After the commit: a page made before it would be kept with the features of before.
    private static Task DropPagesAsync(ShellScope scope) =>
        scope.ServiceProvider.GetRequiredService<PublicPages>().DropAsync(PortalCacheTags.All);

    private ShapeResult Show(Action<CloudSettingsForm> fill) =>
        Initialize("CloudSettings_Edit", fill).Location("Content:5").OnGroup(GroupId);

    private static void Copy(CloudSettingsForm from, CloudSettingsForm to)
    {
        to.Code = from.Code;
        to.IsChinaEnabled = from.IsChinaEnabled;
        to.ClosedToNewAt = from.ClosedToNewAt;
        to.RetiredAt = from.RetiredAt;
        to.PartnerCountryKind = from.PartnerCountryKind;
        to.PartnerCountries = from.PartnerCountries;
        to.CustomerCountryKind = from.CustomerCountryKind;
        to.CustomerCountries = from.CustomerCountries;
        to.IncludesTerritories = from.IncludesTerritories;
        to.DisabledFeatures = from.DisabledFeatures;
        to.AuthorityHosts = from.AuthorityHosts;
        to.ApiBaseUrl = from.ApiBaseUrl;
        to.ETag = from.ETag;
    }

    private Task<bool> IsAllowedAsync() =>
        _authorizationService.AuthorizeAsync(_httpContextAccessor.HttpContext?.User, Permissions.ManageClouds);
}
