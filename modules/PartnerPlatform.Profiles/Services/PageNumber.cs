namespace PartnerPlatform.Profiles.Services;

/// <summary>Which page of a list is shown, counted from 1, and how many there are.</summary>
public sealed record PageNumber(int Page, int PageCount, int PageSize)
{
    public int Skip => (Page - 1) * PageSize;

    /// <summary>The page that was asked for, or the nearest one that there is.</summary>
    public static PageNumber Of(int page, int totalCount, int pageSize)
    {
        var pageCount = Math.Max(1, (totalCount + pageSize - 1) / pageSize);
        return new PageNumber(Math.Clamp(page, 1, pageCount), pageCount, pageSize);
    }
}
