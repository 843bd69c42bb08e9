using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;

namespace OrchardCore.Localization.PortableObject;

internal sealed class PortableObjectHtmlLocalizerFactory(IStringLocalizerFactory stringLocalizerFactory) : IHtmlLocalizerFactory
{
    private readonly ConcurrentDictionary<IStringLocalizer, IHtmlLocalizer> _localizers = new(ReferenceEqualityComparer.Instance);

    public IHtmlLocalizer Create(Type resourceSource) => Create(stringLocalizerFactory.Create(resourceSource));

    public IHtmlLocalizer Create(string baseName, string location) => Create(stringLocalizerFactory.Create(baseName, location));

    private IHtmlLocalizer Create(IStringLocalizer localizer) =>
        _localizers.GetOrAdd(localizer, static source => new PortableObjectHtmlLocalizer(source));
}
