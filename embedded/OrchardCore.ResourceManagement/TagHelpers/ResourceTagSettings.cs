using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary>What script and style tags have in common.</summary>
internal sealed class ResourceTagSettings
{
    public string? Name { get; init; }

    public string? Src { get; init; }

    public bool? AppendVersion { get; init; }

    public string? CdnSrc { get; init; }

    public string? DebugSrc { get; init; }

    public string? DebugCdnSrc { get; init; }

    public bool? UseCdn { get; init; }

    public string? Condition { get; init; }

    public string? Culture { get; init; }

    public bool? Debug { get; init; }

    public string? DependsOn { get; init; }

    public string? Version { get; init; }

    public ResourceLocation At { get; init; }

    public string[] Dependencies => DependsOn?.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    public void Apply(RequireSettings settings, TagHelperOutput output)
    {
        settings.AtLocation(At).UseCondition(Condition).UseCulture(Culture).UseVersion(Version);
        if (UseCdn is { } useCdn)
        {
            settings.UseCdn(useCdn);
        }

        if (Debug is { } debug)
        {
            settings.UseDebugMode(debug);
        }

        if (AppendVersion is { } appendVersion)
        {
            settings.ShouldAppendVersion(appendVersion);
        }

        foreach (var attribute in output.Attributes)
        {
            settings.SetAttribute(attribute.Name, attribute.Value?.ToString() ?? "");
        }
    }

    public void Define(ResourceDefinition definition)
    {
        if (!string.IsNullOrEmpty(Src))
        {
            definition.SetUrl(Src, DebugSrc);
        }

        if (!string.IsNullOrEmpty(Version))
        {
            definition.SetVersion(Version);
        }

        if (!string.IsNullOrEmpty(CdnSrc))
        {
            definition.SetCdn(CdnSrc, DebugCdnSrc);
        }

        if (!string.IsNullOrEmpty(Culture))
        {
            definition.SetCultures(Culture.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries));
        }

        if (Dependencies is { Length: > 0 } dependencies)
        {
            definition.SetDependencies(dependencies);
        }

        if (AppendVersion is not null)
        {
            definition.ShouldAppendVersion(AppendVersion);
        }
    }

    public RequireSettings RegisterSource(IResourceManager manager, string type)
    {
        if (string.IsNullOrEmpty(DependsOn) && string.IsNullOrEmpty(CdnSrc))
        {
            return manager.RegisterUrl(type, Src!, DebugSrc);
        }

        var name = Src!.ToLowerInvariant();
        Define(manager.InlineManifest.DefineResource(type, name));
        return manager.RegisterResource(type, name);
    }
}
