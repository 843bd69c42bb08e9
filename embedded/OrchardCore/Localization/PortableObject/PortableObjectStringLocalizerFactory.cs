using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace OrchardCore.Localization.PortableObject;

internal sealed class PortableObjectStringLocalizerFactory(
    ILocalizationManager localizationManager,
    IOptions<RequestLocalizationOptions> requestLocalizationOptions,
    ILogger<PortableObjectStringLocalizerFactory> logger) : IStringLocalizerFactory
{
    private readonly ConcurrentDictionary<Type, IStringLocalizer> _byType = new();
    private readonly ConcurrentDictionary<string, IStringLocalizer> _byContext = new(StringComparer.Ordinal);

    public IStringLocalizer Create(Type resourceSource) =>
        _byType.TryGetValue(resourceSource, out var localizer)
            ? localizer
            : _byType.GetOrAdd(resourceSource, ForContext(LocalizationContext.Of(resourceSource)));

    public IStringLocalizer Create(string baseName, string location) =>
        ForContext(LocalizationContext.Of(baseName, location));

    private IStringLocalizer ForContext(string context) => _byContext.GetOrAdd(
        context,
        static (name, factory) => new PortableObjectStringLocalizer(
            name,
            factory.Manager,
            factory.Options.FallBackToParentUICultures,
            factory.Logger),
        (Manager: localizationManager, Options: requestLocalizationOptions.Value, Logger: (ILogger)logger));
}
