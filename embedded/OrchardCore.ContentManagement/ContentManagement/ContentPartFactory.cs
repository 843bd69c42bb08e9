using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace OrchardCore.ContentManagement;

/// <summary>Makes instances of the registered part types.</summary>
public class ContentPartFactory : ITypeActivatorFactory<ContentPart>
{
    private static readonly ITypeActivator<ContentPart> _default = new TypeActivator<ContentPart, ContentPart>();

    private readonly Dictionary<string, ITypeActivator<ContentPart>> _activators = [];

    /// <summary>Creates the factory.</summary>
    /// <param name="contentOptions">The registered types.</param>
    /// <param name="logger">The log.</param>
    public ContentPartFactory(IOptions<ContentOptions> contentOptions, ILogger<ContentPartFactory> logger)
    {
        foreach (var option in contentOptions.Value.ContentPartOptions)
        {
            if (option.Type.GetConstructor([]) is null)
            {
                logger.LogWarning("The part type '{PartType}' has no constructor without parameters.", option.Type);
                continue;
            }

            _activators[option.Type.Name] = TypeActivator.Create<ContentPart>(option.Type);
        }
    }

    /// <inheritdoc/>
    public ITypeActivator<ContentPart> GetTypeActivator(string partName)
        => partName is not null && _activators.TryGetValue(partName, out var activator) ? activator : _default;
}
