using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Logging;
using OrchardCore.Embedded;

namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary>Writes the tags of collected resources.</summary>
[HtmlTargetElement("resources", Attributes = nameof(Type))]
public class ResourcesTagHelper : TagHelper
{
    private readonly ILogger<ResourcesTagHelper> _logger;
    private readonly IEnumerable<IResourcesTagHelperProcessor> _processors;

    /// <summary>Uses the processors of all features.</summary>
    public ResourcesTagHelper(ILogger<ResourcesTagHelper> logger, IEnumerable<IResourcesTagHelperProcessor> processors)
    {
        _logger = logger;
        _processors = processors;
    }

    /// <summary>What to write.</summary>
    public ResourceTagType Type { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var buffer = new HtmlBuffer();
        var processorContext = new ResourcesTagHelperProcessorContext(Type, buffer);
        try
        {
            foreach (var processor in _processors)
            {
                await processor.ProcessAsync(processorContext);
            }
        }
        catch (Exception exception)
        {
            _logger.LogError(exception, "An error occurred while rendering {Type} resources.", Type);
            throw;
        }

        output.Content.SetHtmlContent(buffer);
    }
}
