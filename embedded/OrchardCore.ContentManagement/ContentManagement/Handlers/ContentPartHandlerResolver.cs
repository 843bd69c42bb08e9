using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Finds the registered handlers of a part type.</summary>
/// <param name="serviceProvider">The services of the scope.</param>
/// <param name="contentDisplayOptions">The registered handlers.</param>
public class ContentPartHandlerResolver(IServiceProvider serviceProvider, IOptions<ContentOptions> contentDisplayOptions) : IContentPartHandlerResolver
{
    private readonly ContentOptions _options = contentDisplayOptions.Value;
    private readonly Dictionary<string, IList<IContentPartHandler>> _handlers = [];

    /// <inheritdoc/>
    public IList<IContentPartHandler> GetHandlers(string partName)
    {
        if (!_options.ContentPartOptionsLookup.TryGetValue(partName, out var option) || option.Handlers.Count == 0)
        {
            return [];
        }

        if (!_handlers.TryGetValue(partName, out var handlers))
        {
            handlers = option.Handlers.Select(type => (IContentPartHandler)serviceProvider.GetRequiredService(type)).ToArray();
            _handlers[partName] = handlers;
        }

        return handlers;
    }
}
