namespace OrchardCore.Contents.ViewModels;

internal class OwnerEditorViewModel
{
    public string? OwnerName { get; set; }
}
