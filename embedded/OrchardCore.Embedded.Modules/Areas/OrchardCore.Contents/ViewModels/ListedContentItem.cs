using OrchardCore.DisplayManagement;

namespace OrchardCore.Contents.ViewModels;

internal sealed record ListedContentItem(long Id, string Text, IShape Shape);
