using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentTypes.Editors;

/// <summary>The base of drivers that edit settings of the fields of a type.</summary>
/// <typeparam name="TField">The type of field.</typeparam>
public abstract class ContentPartFieldDefinitionDisplayDriver<TField> : ContentPartFieldDefinitionDisplayDriver
    where TField : ContentField
{
    /// <inheritdoc/>
    public override bool CanHandleModel(ContentPartFieldDefinition model) => model.FieldDefinition.Name == typeof(TField).Name;
}
