using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Support.Indexes;
using PartnerPlatform.Support.ViewModels;
using YesSql;

namespace PartnerPlatform.Support.Services;

/// <summary>The public directory, read from its index alone.</summary>
public sealed class SupportDirectory
{
    private const int PageSize = 20;

    private readonly ISession _session;

    public SupportDirectory(ISession session)
    {
        _session = session;
    }

    public async Task<DirectoryPage> SearchAsync(string? query, string? country, int page)
    {
        var total = await Filter(query, country).CountAsync();
        var shown = PageNumber.Of(page, total, PageSize);
        var entries = total == 0
            ? []
            : await Filter(query, country)
                .OrderBy(index => index.SortName!)
                .ThenBy(index => index.Id)
                .Skip(shown.Skip)
                .Take(shown.PageSize)
                .ListAsync();

        return new DirectoryPage(query, country, [.. entries], total, shown.Page, shown.PageCount);
    }

    private IQueryIndex<SupportDirectoryIndex> Filter(string? query, string? country)
    {
        var rows = _session.QueryIndex<SupportDirectoryIndex>();
        var text = SearchText.Normalize(query);
        if (text.Length > 0)
        {
            rows = rows.Where(index => index.SearchText!.Contains(text));
        }

        if (FilterValue.Country(country) is { } code)
        {
            rows = rows.Where(index => index.Country == code);
        }

        return rows;
    }
}
