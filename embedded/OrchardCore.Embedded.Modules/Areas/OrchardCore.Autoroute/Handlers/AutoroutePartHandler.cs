using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Autoroute.Models;
using OrchardCore.Autoroute.Services;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Liquid;
using OrchardCore.Settings;
using YesSql;

namespace OrchardCore.Autoroute.Handlers;

internal sealed class AutoroutePartHandler(
    AutorouteEntries entries,
    IOptions<AutorouteOptions> options,
    ILiquidTemplateManager liquidTemplateManager,
    IContentDefinitionManager contentDefinitionManager,
    ISiteService siteService,
    ISession session,
    IStringLocalizer<AutoroutePartHandler> localizer) : ContentPartHandler<AutoroutePart>
{
    private readonly IStringLocalizer S = localizer;

    public override async Task PublishedAsync(PublishContentContext context, AutoroutePart part)
    {
        if (part.SetHomepage)
        {
            await SetHomepageAsync(part);
        }

        InvalidateAfterCommit();
    }

    public override Task UnpublishedAsync(PublishContentContext context, AutoroutePart part)
    {
        InvalidateAfterCommit();
        return Task.CompletedTask;
    }

    public override Task RemovedAsync(RemoveContentContext context, AutoroutePart part)
    {
        InvalidateAfterCommit();
        return Task.CompletedTask;
    }

    public override Task UpdatedAsync(UpdateContentContext context, AutoroutePart part)
    {
        if (context.ContentItem.Published)
        {
            InvalidateAfterCommit();
        }

        return GenerateAsync(part);
    }

    public override Task CreatedAsync(CreateContentContext context, AutoroutePart part) => GenerateAsync(part);

    public override async Task CloningAsync(CloneContentContext context, AutoroutePart part)
    {
        if (context.CloneContentItem.TryGet<AutoroutePart>(out var copy) && !string.IsNullOrEmpty(copy.Path))
        {
            copy.Path = await MakeUniqueAsync(copy.Path, copy.ContentItem.ContentItemId);
            copy.Apply();
        }
    }

    public override async Task ValidatingAsync(ValidateContentContext context, AutoroutePart part)
    {
        foreach (var error in PathRules.Check(part.Path, S))
        {
            context.Fail(error, $"{nameof(AutoroutePart)}.{nameof(part.Path)}");
        }

        if (!string.IsNullOrWhiteSpace(part.Path) && !await PathRules.IsUniqueAsync(session, part.Path, part.ContentItem.ContentItemId))
        {
            context.Fail(S["The path {0} is already in use.", part.Path], $"{nameof(AutoroutePart)}.{nameof(part.Path)}");
        }
    }

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, AutoroutePart part)
        => context.ForAsync<RouteHandlerAspect>(aspect =>
        {
            aspect.Path = part.Path;
            aspect.Absolute = part.Absolute;
            aspect.Disabled = part.Disabled;

            return Task.CompletedTask;
        });

    private async Task SetHomepageAsync(AutoroutePart part)
    {
        var site = await siteService.LoadSiteSettingsAsync();

        site.HomeRoute = new Microsoft.AspNetCore.Routing.RouteValueDictionary(options.Value.GlobalRouteValues)
        {
            [options.Value.ContentItemIdKey] = part.ContentItem.ContentItemId,
        };

        await siteService.UpdateSiteSettingsAsync(site);

        part.SetHomepage = false;
        part.Apply();
        await session.SaveAsync(part.ContentItem);
    }

    private async Task GenerateAsync(AutoroutePart part)
    {
        if (!string.IsNullOrWhiteSpace(part.Path) || part.Disabled)
        {
            return;
        }

        var type = await contentDefinitionManager.GetTypeDefinitionAsync(part.ContentItem.ContentType);
        var settings = type?.Parts.FirstOrDefault(typePart => typePart.PartDefinition.Name == nameof(AutoroutePart))?.GetSettings<AutoroutePartSettings>();

        if (string.IsNullOrEmpty(settings?.Pattern))
        {
            return;
        }

        var text = await liquidTemplateManager.RenderStringAsync(
            settings.Pattern,
            NullHtmlEncoder.Default,
            new { part.ContentItem, AutoroutePart = part },
            [new KeyValuePair<string, object?>(nameof(ContentItem), part.ContentItem)]);
        var path = text.ReplaceLineEndings("").Trim();

        if (path.Length == 0)
        {
            return;
        }

        part.Path = await MakeUniqueAsync(path[..Math.Min(path.Length, AutoroutePart.MaxPathLength)], part.ContentItem.ContentItemId);
        part.Apply();
    }

    private async Task<string> MakeUniqueAsync(string path, string contentItemId)
    {
        var candidate = path;

        for (var number = 1; !await PathRules.IsUniqueAsync(session, candidate, contentItemId); number++)
        {
            var suffix = "-" + number.ToString(CultureInfo.InvariantCulture);
            candidate = path[..Math.Min(path.Length, AutoroutePart.MaxPathLength - suffix.Length)] + suffix;
        }

        return candidate;
    }

    private void InvalidateAfterCommit()
    {
        entries.Invalidate();

        ShellScope.AddDeferredTask(scope =>
        {
            scope.ServiceProvider.GetRequiredService<AutorouteEntries>().Invalidate();
            return Task.CompletedTask;
        });
    }
}
