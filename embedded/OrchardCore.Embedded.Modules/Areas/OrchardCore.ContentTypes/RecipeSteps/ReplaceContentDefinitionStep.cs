using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardCore.ContentTypes.RecipeSteps;

/// <summary>The recipe step <c>ReplaceContentDefinition</c>: replaces the definitions it lists.</summary>
internal sealed class ReplaceContentDefinitionStep(
    IContentDefinitionManager contentDefinitionManager,
    IStringLocalizer<ReplaceContentDefinitionStep> localizer) : NamedRecipeStepHandler("ReplaceContentDefinition")
{
    private readonly IStringLocalizer S = localizer;

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var model = DefinitionStepModel.Read(context.Step);

        foreach (var type in model.ContentTypes)
        {
            await contentDefinitionManager.DeleteTypeDefinitionAsync(type.Name);
        }

        foreach (var part in model.ContentParts)
        {
            await contentDefinitionManager.DeletePartDefinitionAsync(part.Name);
        }

        await DefinitionImporter.MergeAsync(contentDefinitionManager, model, context.Errors, S);
    }
}
