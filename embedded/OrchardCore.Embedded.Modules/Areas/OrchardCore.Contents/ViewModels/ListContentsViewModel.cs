using OrchardCore.DisplayManagement;

namespace OrchardCore.Contents.ViewModels;

internal sealed class ListContentsViewModel
{
    public ContentOptionsViewModel Options { get; set; } = new();

    public List<ListedContentItem> ContentItems { get; } = [];

    public IShape? Pager { get; set; }

    public string? Title { get; set; }
}
