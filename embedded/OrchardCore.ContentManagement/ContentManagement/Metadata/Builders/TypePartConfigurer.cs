using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

internal sealed class TypePartConfigurer : ContentTypePartDefinitionBuilder
{
    public TypePartConfigurer(ContentTypePartDefinition part, string typeName)
        : base(part)
        => TypeName = typeName;

    public override ContentTypePartDefinition Build() => new(Name, Current.PartDefinition, _settings);
}
