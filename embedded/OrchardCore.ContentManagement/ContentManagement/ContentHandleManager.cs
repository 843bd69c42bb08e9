namespace OrchardCore.ContentManagement;

/// <summary>Asks the providers of handles in their order.</summary>
/// <param name="contentHandleProviders">The providers.</param>
public class ContentHandleManager(IEnumerable<IContentHandleProvider> contentHandleProviders) : IContentHandleManager
{
    private readonly IContentHandleProvider[] _providers = contentHandleProviders.OrderBy(provider => provider.Order).ToArray();

    /// <inheritdoc/>
    public async Task<string?> GetContentItemIdAsync(string handle)
    {
        foreach (var provider in _providers)
        {
            if (await provider.GetContentItemIdAsync(handle) is { Length: > 0 } id)
            {
                return id;
            }
        }

        return null;
    }
}
