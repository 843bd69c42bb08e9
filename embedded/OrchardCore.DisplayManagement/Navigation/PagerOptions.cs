namespace OrchardCore.Navigation;

/// <summary>Sizes of pages.</summary>
public class PagerOptions
{
    /// <summary>How many items a page has.</summary>
    public int PageSize { get; set; } = 10;

    /// <summary>How many items a page may have; 0 for any number.</summary>
    public int MaxPageSize { get; set; } = 100;

    /// <summary>How many items can be paged through; 0 for any number.</summary>
    public int MaxPagedCount { get; set; }

    /// <summary>The page size within its limit.</summary>
    public int GetPageSize() => MaxPageSize > 0 && PageSize > MaxPageSize ? MaxPageSize : PageSize;
}
