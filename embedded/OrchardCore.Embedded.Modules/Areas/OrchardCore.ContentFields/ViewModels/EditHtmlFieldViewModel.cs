using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.ViewModels;

internal class EditHtmlFieldViewModel : FieldViewModel<HtmlField>
{
    public string? Html { get; set; }
}
