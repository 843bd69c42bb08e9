using Microsoft.AspNetCore.OutputCaching;

namespace PartnerPlatform.Profiles.Portal;

/// <summary>Drops public pages that are kept, and lets a page know that what it was made from may have changed meanwhile.</summary>
public sealed class PublicPages
{
    private readonly IOutputCacheStore _cache;
    private long _drops;

    public PublicPages(IOutputCacheStore cache)
    {
        _cache = cache;
    }

    /// <summary>How often pages were dropped.</summary>
    public long Drops => Interlocked.Read(ref _drops);

    /// <summary>Drops the pages with one of the tags (<see cref="PortalCacheTags"/>), after the commit of what they show.</summary>
    public async Task DropAsync(params IEnumerable<string> tags)
    {
        // First, for a page that is being made and kept after the others are gone.
        Interlocked.Increment(ref _drops);
        foreach (var tag in tags)
        {
            await _cache.EvictByTagAsync(tag, CancellationToken.None);
        }
    }
}
