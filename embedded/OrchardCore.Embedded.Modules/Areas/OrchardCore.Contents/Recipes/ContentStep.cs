using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardCore.Contents.Recipes;

/// <summary>The recipe step <c>Content</c>: imports the items in <c>data</c>.</summary>
internal sealed class ContentStep(ShellSettings shellSettings) : NamedRecipeStepHandler("Content")
{
    protected override Task HandleAsync(RecipeExecutionContext context)
    {
        var contentItems = Read(context.Step);

        if (!shellSettings.IsInitializing())
        {
            return ImportAsync(ShellScope.Services, contentItems);
        }

        // While the tenant is set up, what the items need may come from later steps.
        ShellScope.AddDeferredTask(scope => ImportAsync(scope.ServiceProvider, contentItems));

        return Task.CompletedTask;
    }

    private static Task ImportAsync(IServiceProvider services, ContentItem[] contentItems)
        => services.GetRequiredService<IContentManager>().ImportAsync(contentItems);

    private static ContentItem[] Read(JsonObject step)
    {
        var data = step.FirstOrDefault(member => string.Equals(member.Key, "data", StringComparison.OrdinalIgnoreCase)).Value;

        return data is JsonArray items ? items.Deserialize<ContentItem[]>(JOptions.Default) ?? [] : [];
    }
}
