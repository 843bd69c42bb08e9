using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.ViewModels;

internal class DisplayHtmlFieldViewModel : FieldViewModel<HtmlField>
{
    public string? Html { get; set; }
}
