using OrchardCore.DisplayManagement.Views;

namespace PartnerPlatform.Support.ViewModels;

public class SupportLinkViewModel : ShapeViewModel
{
    public bool IsInMenu { get; set; }
}
