using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentTypes.ViewModels;

internal sealed record EditPartViewModel(ContentPartDefinition Definition, object Editor);
