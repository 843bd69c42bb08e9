using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentTypes.Editors;

/// <summary>The base of drivers that edit settings of a field.</summary>
public abstract class ContentPartFieldDefinitionDisplayDriver
    : DisplayDriver<ContentPartFieldDefinition, BuildDisplayContext, BuildEditorContext, UpdatePartFieldEditorContext>, IContentPartFieldDefinitionDisplayDriver
{
    /// <inheritdoc/>
    public override bool CanHandleModel(ContentPartFieldDefinition model) => true;

    /// <inheritdoc/>
    protected override void BuildPrefix(ContentPartFieldDefinition model, string? htmlFieldPrefix)
    {
        Prefix = $"{model.PartDefinition.Name}.{model.Name}.{GetType().Name}";

        if (!string.IsNullOrEmpty(htmlFieldPrefix))
        {
            Prefix = $"{htmlFieldPrefix}.{Prefix}";
        }
    }
}
