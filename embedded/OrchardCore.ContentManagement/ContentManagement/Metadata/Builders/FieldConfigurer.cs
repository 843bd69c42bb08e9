using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

internal sealed class FieldConfigurer(ContentPartFieldDefinition field, string partName) : ContentPartFieldDefinitionBuilder(field)
{
    private ContentFieldDefinition? _type = field.FieldDefinition;

    public override string Name => Current.Name;

    public override string FieldType => _type?.Name!;

    public override string PartName => partName;

    public override ContentPartFieldDefinitionBuilder OfType(ContentFieldDefinition fieldDefinition)
    {
        _type = fieldDefinition;
        return this;
    }

    public override ContentPartFieldDefinitionBuilder OfType(string fieldType) => OfType(new ContentFieldDefinition(fieldType));

    public override ContentPartFieldDefinition Build() => new(_type!, Name, _settings);
}
