using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardCore.Embedded;

namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary>A style sheet by name, by address, or with content of its own.</summary>
[HtmlTargetElement("style", Attributes = NameAttributeName)]
[HtmlTargetElement("style", Attributes = SrcAttributeName)]
[HtmlTargetElement("style", Attributes = AtAttributeName)]
public class StyleTagHelper : TagHelper
{
    private const string NameAttributeName = "asp-name";
    private const string SrcAttributeName = "asp-src";
    private const string AtAttributeName = "at";
    private readonly IResourceManager _resourceManager;

    /// <summary>Uses the page's resource manager.</summary>
    public StyleTagHelper(IResourceManager resourceManager) => _resourceManager = resourceManager;

    /// <summary>The name of the resource.</summary>
    [HtmlAttributeName(NameAttributeName)]
    public string? Name { get; set; }

    /// <summary>The address.</summary>
    [HtmlAttributeName(SrcAttributeName)]
    public string? Src { get; set; }

    /// <summary>Whether the address carries a version of the file's content.</summary>
    [HtmlAttributeName("asp-append-version")]
    public bool? AppendVersion { get; set; }

    /// <summary>The address in a content delivery network.</summary>
    public string? CdnSrc { get; set; }

    /// <summary>The address of the debug form.</summary>
    public string? DebugSrc { get; set; }

    /// <summary>The address of the debug form in a content delivery network.</summary>
    public string? DebugCdnSrc { get; set; }

    /// <summary>Whether to use a content delivery network.</summary>
    public bool? UseCdn { get; set; }

    /// <summary>The condition of a conditional comment.</summary>
    public string? Condition { get; set; }

    /// <summary>The culture.</summary>
    public string? Culture { get; set; }

    /// <summary>Whether to use the debug form.</summary>
    public bool? Debug { get; set; }

    /// <summary>The resources that come before.</summary>
    public string? DependsOn { get; set; }

    /// <summary>The wanted version, or the start of it.</summary>
    public string? Version { get; set; }

    /// <summary>Where the style sheet is written.</summary>
    [HtmlAttributeName(AtAttributeName)]
    public ResourceLocation At { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var tag = ToSettings();
        var hasName = !string.IsNullOrEmpty(Name);
        var hasSource = !string.IsNullOrEmpty(Src);
        if (!hasName && !hasSource)
        {
            await CollectContentAsync(output);
            return;
        }

        if (hasName && hasSource)
        {
            tag.Define(_resourceManager.InlineManifest.DefineStyle(Name!));
        }
        else if (hasName)
        {
            await DefineContentAsync(tag, output);
        }

        var settings = hasName
            ? _resourceManager.RegisterResource("stylesheet", Name!)
            : tag.RegisterSource(_resourceManager, "stylesheet");
        tag.Apply(settings, output);
        if (!hasSource && tag.Dependencies is { Length: > 0 } dependencies)
        {
            settings.SetDependencies(dependencies);
        }

        output.Content.SetHtmlContent("");
        if (At == ResourceLocation.Inline)
        {
            var buffer = new HtmlBuffer();
            _resourceManager.RenderLocalStyle(settings, buffer);
            output.Content.SetHtmlContent(buffer);
        }
    }

    private ResourceTagSettings ToSettings() => new()
    {
        Name = Name,
        Src = Src,
        AppendVersion = AppendVersion,
        CdnSrc = CdnSrc,
        DebugSrc = DebugSrc,
        DebugCdnSrc = DebugCdnSrc,
        UseCdn = UseCdn,
        Condition = Condition,
        Culture = Culture,
        Debug = Debug,
        DependsOn = DependsOn,
        Version = Version,
        At = At,
    };

    private async Task DefineContentAsync(ResourceTagSettings tag, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        if (!content.IsEmptyOrWhiteSpace)
        {
            var definition = _resourceManager.InlineManifest.DefineStyle(Name!);
            definition.SetInnerContent(content.GetContent());
            tag.Define(definition);
        }
    }

    private async Task CollectContentAsync(TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var style = new TagBuilder("style");
        style.InnerHtml.AppendHtml(content);
        foreach (var attribute in output.Attributes)
        {
            style.Attributes[attribute.Name] = attribute.Value?.ToString();
        }

        if (At == ResourceLocation.Inline)
        {
            output.Content.SetHtmlContent(style);
            return;
        }

        output.SuppressOutput();
        _resourceManager.RegisterStyle(style);
    }
}
