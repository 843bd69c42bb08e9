using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentTypes.Editors;

/// <summary>The base of drivers that edit settings of a attached part.</summary>
public abstract class ContentTypePartDefinitionDisplayDriver
    : DisplayDriver<ContentTypePartDefinition, BuildDisplayContext, BuildEditorContext, UpdateTypePartEditorContext>, IContentTypePartDefinitionDisplayDriver
{
    /// <inheritdoc/>
    public override bool CanHandleModel(ContentTypePartDefinition model) => true;

    /// <inheritdoc/>
    protected override void BuildPrefix(ContentTypePartDefinition model, string? htmlFielPrefix)
    {
        Prefix = $"{model.ContentTypeDefinition.Name}.{model.PartDefinition.Name}.{GetType().Name}";

        if (!string.IsNullOrEmpty(htmlFielPrefix))
        {
            Prefix = $"{htmlFielPrefix}.{Prefix}";
        }
    }
}
