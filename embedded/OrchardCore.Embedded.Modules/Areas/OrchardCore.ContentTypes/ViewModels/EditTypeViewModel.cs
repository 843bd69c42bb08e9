using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentTypes.ViewModels;

internal sealed record EditTypeViewModel(ContentTypeDefinition Definition, object Editor)
{
    /// <summary>The fields added to the type itself: those of the part of the same name.</summary>
    public ContentPartDefinition? OwnPart => Definition.Parts.FirstOrDefault(part => part.PartDefinition.Name == Definition.Name)?.PartDefinition;
}
