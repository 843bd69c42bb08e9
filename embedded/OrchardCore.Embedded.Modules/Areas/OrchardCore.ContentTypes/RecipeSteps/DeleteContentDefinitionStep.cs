using System.Text.Json;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardCore.ContentTypes.RecipeSteps;

/// <summary>The recipe step <c>DeleteContentDefinition</c>: deletes the types and parts it names.</summary>
internal sealed class DeleteContentDefinitionStep(IContentDefinitionManager contentDefinitionManager) : NamedRecipeStepHandler("DeleteContentDefinition")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var names = context.Step.Deserialize<Names>(JOptions.Default) ?? new Names([], []);

        foreach (var type in names.ContentTypes ?? [])
        {
            await contentDefinitionManager.DeleteTypeDefinitionAsync(type);
        }

        foreach (var part in names.ContentParts ?? [])
        {
            await contentDefinitionManager.DeletePartDefinitionAsync(part);
        }
    }

    private sealed record Names(string[]? ContentTypes, string[]? ContentParts);
}
