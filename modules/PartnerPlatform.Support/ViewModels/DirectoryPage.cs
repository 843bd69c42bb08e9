using PartnerPlatform.Support.Indexes;

namespace PartnerPlatform.Support.ViewModels;

public sealed record DirectoryPage(
    string? Query, string? Country, IReadOnlyList<SupportDirectoryIndex> Entries, int TotalCount, int Page, int PageCount);
