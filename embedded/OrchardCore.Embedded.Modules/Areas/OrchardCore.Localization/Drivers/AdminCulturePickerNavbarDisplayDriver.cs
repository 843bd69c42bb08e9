using System.Globalization;
using Microsoft.AspNetCore.Http;
using OrchardCore.Admin;
using OrchardCore.Admin.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Localization.ViewModels;

namespace OrchardCore.Localization.Drivers;

internal sealed class AdminCulturePickerNavbarDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    ILocalizationService localizationService) : DisplayDriver<Navbar>
{
    public override async Task<IDisplayResult?> DisplayAsync(Navbar model, BuildDisplayContext context)
    {
        var cultures = await localizationService.GetSupportedCulturesAsync();

        if (cultures.Length < 2 || httpContextAccessor.HttpContext is not { } httpContext || !AdminAttribute.IsApplied(httpContext))
        {
            return null;
        }

        return Initialize<AdminCulturePickerViewModel>("AdminCulturePicker", viewModel =>
        {
            viewModel.CurrentCulture = CultureInfo.CurrentUICulture;
            viewModel.SupportedCultures = [.. cultures.Select(CultureInfo.GetCultureInfo)];
        }).Location("DetailAdmin", "Content:5");
    }
}
