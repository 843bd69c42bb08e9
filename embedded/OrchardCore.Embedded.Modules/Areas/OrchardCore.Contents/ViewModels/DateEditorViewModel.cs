namespace OrchardCore.Contents.ViewModels;

internal class DateEditorViewModel
{
    public DateTime? LocalDateTime { get; set; }
}
