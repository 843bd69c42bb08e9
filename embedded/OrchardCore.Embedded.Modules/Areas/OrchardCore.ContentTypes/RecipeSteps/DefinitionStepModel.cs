using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentTypes.RecipeSteps;

/// <summary>The content of the recipe steps that define types and parts.</summary>
internal sealed class DefinitionStepModel
{
    public ContentTypeDefinitionRecord[] ContentTypes { get; set; } = [];

    public ContentPartDefinitionRecord[] ContentParts { get; set; } = [];

    public static DefinitionStepModel Read(JsonObject step) => step.Deserialize<DefinitionStepModel>(JOptions.Default) ?? new DefinitionStepModel();
}
