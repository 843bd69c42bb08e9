using OrchardCore.ContentManagement;

namespace OrchardCore.Autoroute.Services;

internal sealed class AutorouteHandleProvider(AutorouteEntries entries) : IContentHandleProvider
{
    public int Order => 10;

    public async Task<string?> GetContentItemIdAsync(string handle)
    {
        if (!handle.StartsWith(AutorouteConstants.SlugPrefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var entry = await entries.FindAsync(handle[AutorouteConstants.SlugPrefix.Length..].Trim('/'));

        return entry?.ContentItemId;
    }
}
