using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.ViewModels;

internal class EditLinkFieldViewModel : FieldViewModel<LinkField>
{
    public string? Url { get; set; }

    public string? Text { get; set; }

    public string? Target { get; set; }
}
