using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentTypes.ViewModels;

internal sealed record AddPartsViewModel(ContentTypeDefinition Type, IReadOnlyList<ContentPartDefinition> Parts);
