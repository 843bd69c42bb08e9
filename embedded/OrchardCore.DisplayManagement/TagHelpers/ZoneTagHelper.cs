using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Moves its content to a zone of the layout.</summary>
[HtmlTargetElement("zone", Attributes = "name")]
public class ZoneTagHelper : TagHelper
{
    private readonly ILayoutAccessor _layoutAccessor;
    private readonly ILogger _logger;

    /// <summary>Uses the layout of the request.</summary>
    public ZoneTagHelper(ILayoutAccessor layoutAccessor, ILogger<ZoneTagHelper> logger)
    {
        _layoutAccessor = layoutAccessor;
        _logger = logger;
    }

    /// <summary>The position in the zone.</summary>
    public string? Position { get; set; }

    /// <summary>The name of the zone; sub-zones are separated by dots.</summary>
    public string? Name { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (string.IsNullOrEmpty(Name))
        {
            throw new InvalidOperationException("A zone tag needs the attribute 'name'.");
        }

        var content = await output.GetChildContentAsync();
        IShape? zone = await _layoutAccessor.GetLayoutAsync();
        foreach (var name in Name.Split('.'))
        {
            zone = zone is IZoneHolding holding ? holding.Zones[name] : null;
        }

        if (zone is null)
        {
            _logger.LogWarning("The layout has no zone '{Zone}'.", Name);
        }
        else
        {
            await zone.AddAsync(new HtmlString(content.GetContent()), Position);
        }

        output.SuppressOutput();
    }
}
