using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ViewModels;

/// <summary>A shape for a content part.</summary>
public class ContentPartViewModel : ShapeViewModel
{
    /// <summary>Creates the shape.</summary>
    public ContentPartViewModel()
    {
    }

    /// <summary>Creates the shape.</summary>
    /// <param name="contentPart">The part.</param>
    public ContentPartViewModel(ContentPart contentPart) => ContentPart = contentPart;

    /// <summary>The part.</summary>
    [BindNever]
    public ContentPart ContentPart { get; set; } = null!;
}
