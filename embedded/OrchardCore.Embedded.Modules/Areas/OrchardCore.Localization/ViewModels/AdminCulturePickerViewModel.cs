using System.Globalization;

namespace OrchardCore.Localization.ViewModels;

internal class AdminCulturePickerViewModel
{
    public CultureInfo CurrentCulture { get; set; } = CultureInfo.InvariantCulture;

    public IEnumerable<CultureInfo> SupportedCultures { get; set; } = [];
}
