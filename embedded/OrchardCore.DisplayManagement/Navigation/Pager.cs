namespace OrchardCore.Navigation;

/// <summary>A page of a list, by its number.</summary>
public class Pager
{
    /// <summary>The number of the first page.</summary>
    public const int PageDefault = 1;

    /// <summary>The page of a request.</summary>
    public Pager(PagerParameters pagerParameters, int defaultPageSize)
        : this(pagerParameters.Page, pagerParameters.PageSize, defaultPageSize)
    {
    }

    /// <summary>A page of a size, or of the default size.</summary>
    public Pager(int? page, int? pageSize, int defaultPageSize)
    {
        Page = page is > 0 ? page.Value : PageDefault;
        PageSize = pageSize ?? defaultPageSize;
    }

    /// <summary>The number of the page, from 1.</summary>
    public int Page { get; set; }

    /// <summary>How many items a page has; 0 for all.</summary>
    public int PageSize { get; set; }

    /// <summary>How many items come before the page.</summary>
    public int GetStartIndex(int? page = null) => ((page ?? Page) - PageDefault) * PageSize;
}
