using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Finds the registered handlers of a field type.</summary>
/// <param name="serviceProvider">The services of the scope.</param>
/// <param name="contentDisplayOptions">The registered handlers.</param>
public class ContentFieldHandlerResolver(IServiceProvider serviceProvider, IOptions<ContentOptions> contentDisplayOptions) : IContentFieldHandlerResolver
{
    private readonly ContentOptions _options = contentDisplayOptions.Value;
    private readonly Dictionary<string, IList<IContentFieldHandler>> _handlers = [];

    /// <inheritdoc/>
    public IList<IContentFieldHandler> GetHandlers(string fieldName)
    {
        if (!_options.ContentFieldOptionsLookup.TryGetValue(fieldName, out var option) || option.Handlers.Count == 0)
        {
            return [];
        }

        if (!_handlers.TryGetValue(fieldName, out var handlers))
        {
            handlers = option.Handlers.Select(type => (IContentFieldHandler)serviceProvider.GetRequiredService(type)).ToArray();
            _handlers[fieldName] = handlers;
        }

        return handlers;
    }
}
