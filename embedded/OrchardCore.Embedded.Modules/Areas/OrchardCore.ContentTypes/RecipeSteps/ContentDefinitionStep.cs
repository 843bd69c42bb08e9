using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardCore.ContentTypes.RecipeSteps;

/// <summary>The recipe step <c>ContentDefinition</c>: merges definitions into the stored ones.</summary>
internal sealed class ContentDefinitionStep(
    IContentDefinitionManager contentDefinitionManager,
    IStringLocalizer<ContentDefinitionStep> localizer) : NamedRecipeStepHandler("ContentDefinition")
{
    private readonly IStringLocalizer S = localizer;

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var model = DefinitionStepModel.Read(context.Step);

        await DefinitionImporter.MergeAsync(contentDefinitionManager, model, context.Errors, S);
    }
}
