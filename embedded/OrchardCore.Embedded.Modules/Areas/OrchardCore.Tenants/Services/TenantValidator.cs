using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Tenants.ViewModels;

namespace OrchardCore.Tenants.Services;

internal sealed partial class TenantValidator(
    IShellHost shellHost,
    IOptions<TenantsOptions> options,
    IStringLocalizer<TenantValidator> localizer)
{
    private readonly IStringLocalizer S = localizer;

    public void Validate(EditTenantViewModel model, ModelStateDictionary modelState)
    {
        var name = model.Name ?? string.Empty;

        if (name.Length > 0 && !NamePattern().IsMatch(name))
        {
            modelState.AddModelError(nameof(model.Name), S["The name must consist of letters, digits and underscores."]);
        }

        if (model.IsNew && (name.IsDefaultShellNameIgnoreCase() || shellHost.TryGetSettings(name, out _)))
        {
            modelState.AddModelError(nameof(model.Name), S["There is a tenant of this name already."]);
        }

        ValidateAddress(model, name, modelState);
        ValidateDatabase(model, modelState);
    }

    private void ValidateAddress(EditTenantViewModel model, string name, ModelStateDictionary modelState)
    {
        var prefix = model.RequestUrlPrefix?.Trim() ?? string.Empty;
        var hosts = (model.RequestUrlHost ?? string.Empty).Split(ShellSettings.HostSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        if (prefix.Contains('/', StringComparison.Ordinal))
        {
            modelState.AddModelError(nameof(model.RequestUrlPrefix), S["The URL prefix can not contain more than one segment."]);
        }

        if (prefix.Length == 0 && hosts.Length == 0 && !name.IsDefaultShellNameIgnoreCase())
        {
            modelState.AddModelError(nameof(model.RequestUrlPrefix), S["Host and URL prefix can not both be empty."]);

            return;
        }

        var taken = shellHost.GetAllSettings().Any(settings =>
            !string.Equals(settings.Name, name, StringComparison.OrdinalIgnoreCase)
            && settings.HasUrlPrefix(prefix)
            && settings.HasUrlHost(hosts));

        if (taken)
        {
            modelState.AddModelError(nameof(model.RequestUrlPrefix), S["Another tenant has the same host and URL prefix."]);
        }
    }

    private void ValidateDatabase(EditTenantViewModel model, ModelStateDictionary modelState)
    {
        if (!string.IsNullOrEmpty(model.TablePrefix) && !IdentifierPattern().IsMatch(model.TablePrefix))
        {
            modelState.AddModelError(nameof(model.TablePrefix), S["The table prefix must start with a letter and consist of letters, digits and underscores."]);
        }
        else if (model.CanEditDatabase && options.Value.RequireTablePrefix && string.IsNullOrEmpty(model.TablePrefix))
        {
            modelState.AddModelError(nameof(model.TablePrefix), S["The table prefix is required."]);
        }

        if (!string.IsNullOrEmpty(model.Schema) && !IdentifierPattern().IsMatch(model.Schema))
        {
            modelState.AddModelError(nameof(model.Schema), S["The schema must start with a letter and consist of letters, digits and underscores."]);
        }
    }

    [GeneratedRegex(@"^\w+$")]
    private static partial Regex NamePattern();

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*$")]
    private static partial Regex IdentifierPattern();
}
