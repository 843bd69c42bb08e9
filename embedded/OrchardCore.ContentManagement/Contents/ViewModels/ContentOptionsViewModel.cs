using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Routing;

namespace OrchardCore.Contents.ViewModels;

/// <summary>The options of the list of items.</summary>
public class ContentOptionsViewModel
{
    /// <summary>The text searched.</summary>
    public string? SearchText { get; set; }

    /// <summary>The text searched, as typed.</summary>
    public string? OriginalSearchText { get; set; }

    /// <summary>The type listed.</summary>
    public string? SelectedContentType { get; set; }

    /// <summary>Whether items of that type can be created.</summary>
    public bool CanCreateSelectedContentType { get; set; }

    /// <summary>The order.</summary>
    public ContentsOrder OrderBy { get; set; }

    /// <summary>Which versions are listed.</summary>
    public ContentsStatus ContentsStatus { get; set; }

    /// <summary>What is done with the chosen items.</summary>
    public ContentsBulkAction BulkAction { get; set; }

    /// <summary>The number of the first item of the page.</summary>
    [BindNever]
    public int StartIndex { get; set; }

    /// <summary>The number of the last item of the page.</summary>
    [BindNever]
    public int EndIndex { get; set; }

    /// <summary>How many items the page has.</summary>
    [BindNever]
    public int ContentItemsCount { get; set; }

    /// <summary>How many items were found.</summary>
    [BindNever]
    public int TotalItemCount { get; set; }

    /// <summary>The values of the address of the list.</summary>
    [BindNever]
    public RouteValueDictionary RouteValues { get; set; } = [];

    /// <summary>The choices of versions.</summary>
    [BindNever]
    public List<SelectListItem> ContentStatuses { get; set; } = [];

    /// <summary>The choices of orders.</summary>
    [BindNever]
    public List<SelectListItem> ContentSorts { get; set; } = [];

    /// <summary>The choices of actions.</summary>
    [BindNever]
    public List<SelectListItem> ContentsBulkAction { get; set; } = [];

    /// <summary>The choices of types.</summary>
    [BindNever]
    public List<SelectListItem> ContentTypeOptions { get; set; } = [];

    /// <summary>The types of which items can be created.</summary>
    [BindNever]
    public List<SelectListItem> CreatableTypes { get; set; } = [];
}
