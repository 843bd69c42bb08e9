using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.Localization;

namespace OrchardCore.Localization;

internal sealed class ViewLocalizerCache(IHtmlLocalizerFactory factory)
{
    private readonly ConcurrentDictionary<string, IHtmlLocalizer> _localizers = new(StringComparer.Ordinal);
    private readonly Func<string, IHtmlLocalizer> _create =
        path => factory.Create(LocalizationContext.OfView(path), string.Empty);

    public IHtmlLocalizer Get(string path) => _localizers.GetOrAdd(path, _create);
}
