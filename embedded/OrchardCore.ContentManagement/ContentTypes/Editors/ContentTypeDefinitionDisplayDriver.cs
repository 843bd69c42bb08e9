using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentTypes.Editors;

/// <summary>The base of drivers that edit settings of a content type.</summary>
public abstract class ContentTypeDefinitionDisplayDriver
    : DisplayDriver<ContentTypeDefinition, BuildDisplayContext, BuildEditorContext, UpdateTypeEditorContext>, IContentTypeDefinitionDisplayDriver
{
    /// <inheritdoc/>
    public override bool CanHandleModel(ContentTypeDefinition model) => true;
}
