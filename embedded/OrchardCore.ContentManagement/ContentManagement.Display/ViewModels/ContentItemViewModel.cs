using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ViewModels;

/// <summary>A shape for a content item.</summary>
public class ContentItemViewModel : ShapeViewModel
{
    /// <summary>Creates the shape.</summary>
    public ContentItemViewModel()
    {
    }

    /// <summary>Creates the shape.</summary>
    /// <param name="contentItem">The item.</param>
    public ContentItemViewModel(ContentItem contentItem) => ContentItem = contentItem;

    /// <summary>The item.</summary>
    [BindNever]
    public ContentItem ContentItem { get; set; } = null!;
}
