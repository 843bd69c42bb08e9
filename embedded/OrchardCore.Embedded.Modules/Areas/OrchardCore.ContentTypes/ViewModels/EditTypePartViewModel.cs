using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentTypes.ViewModels;

internal sealed record EditTypePartViewModel(ContentTypePartDefinition Definition, object Editor);
