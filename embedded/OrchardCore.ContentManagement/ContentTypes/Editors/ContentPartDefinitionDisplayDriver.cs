using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentTypes.Editors;

/// <summary>The base of drivers that edit settings of a content part.</summary>
public abstract class ContentPartDefinitionDisplayDriver
    : DisplayDriver<ContentPartDefinition, BuildDisplayContext, BuildEditorContext, UpdatePartEditorContext>, IContentPartDefinitionDisplayDriver
{
    /// <inheritdoc/>
    public override bool CanHandleModel(ContentPartDefinition model) => true;
}
