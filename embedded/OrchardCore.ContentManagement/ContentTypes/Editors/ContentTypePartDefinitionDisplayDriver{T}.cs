using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentTypes.Editors;

/// <summary>The base of drivers that edit settings of the parts of a type.</summary>
/// <typeparam name="TPart">The type of part.</typeparam>
public abstract class ContentTypePartDefinitionDisplayDriver<TPart> : ContentTypePartDefinitionDisplayDriver
    where TPart : ContentPart
{
    /// <inheritdoc/>
    public override bool CanHandleModel(ContentTypePartDefinition model) => model.PartDefinition.Name == typeof(TPart).Name;
}
