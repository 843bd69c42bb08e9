using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.ViewModels;

internal class DisplayLinkFieldViewModel : FieldViewModel<LinkField>
{
    public string? Url => Field.Url;

    public string? Text { get; set; }

    public string? Target => Field.Target;
}
