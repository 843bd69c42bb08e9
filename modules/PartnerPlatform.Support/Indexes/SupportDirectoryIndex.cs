using YesSql.Indexes;

namespace PartnerPlatform.Support.Indexes;

/// <summary>One row per partner account that customers can find: active, with support details.</summary>
public sealed class SupportDirectoryIndex : MapIndex
{
    public string? AccountId { get; set; }

    public string? Slug { get; set; }

    public string? Name { get; set; }

    public string? SortName { get; set; }

    public string? SearchText { get; set; }

    public string? Country { get; set; }

    public string? City { get; set; }
}
