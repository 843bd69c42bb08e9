using Microsoft.AspNetCore.Http;

namespace OrchardCore.DisplayManagement.ModelBinding;

internal sealed class LocalModelBinderAccessor(IHttpContextAccessor httpContextAccessor) : IUpdateModelAccessor
{
    private static readonly object _key = typeof(LocalModelBinderAccessor);
    private IUpdateModel? _outsideOfRequest;

    public IUpdateModel ModelUpdater
    {
        get
        {
            var items = httpContextAccessor.HttpContext?.Items;
            if (items is null)
            {
                return _outsideOfRequest ??= new NullModelUpdater();
            }

            if (items.TryGetValue(_key, out var updater))
            {
                return (IUpdateModel)updater!;
            }

            var nothing = new NullModelUpdater();
            items[_key] = nothing;
            return nothing;
        }

        set
        {
            if (httpContextAccessor.HttpContext?.Items is { } items)
            {
                items[_key] = value;
            }
            else
            {
                _outsideOfRequest = value;
            }
        }
    }
}
