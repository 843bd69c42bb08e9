using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace OrchardCore.ContentManagement;

/// <summary>Makes instances of the registered field types.</summary>
public class ContentFieldFactory : ITypeActivatorFactory<ContentField>
{
    private static readonly ITypeActivator<ContentField> _default = new TypeActivator<ContentField, ContentField>();

    private readonly Dictionary<string, ITypeActivator<ContentField>> _activators = [];

    /// <summary>Creates the factory.</summary>
    /// <param name="contentOptions">The registered types.</param>
    /// <param name="logger">The log.</param>
    public ContentFieldFactory(IOptions<ContentOptions> contentOptions, ILogger<ContentFieldFactory> logger)
    {
        foreach (var option in contentOptions.Value.ContentFieldOptions)
        {
            if (option.Type.GetConstructor([]) is null)
            {
                logger.LogWarning("The field type '{FieldType}' has no constructor without parameters.", option.Type);
                continue;
            }

            _activators[option.Type.Name] = TypeActivator.Create<ContentField>(option.Type);
        }
    }

    /// <inheritdoc/>
    public ITypeActivator<ContentField> GetTypeActivator(string fieldName)
        => fieldName is not null && _activators.TryGetValue(fieldName, out var activator) ? activator : _default;
}
