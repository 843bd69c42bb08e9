using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentTypes.ViewModels;

internal sealed record EditFieldViewModel(ContentPartFieldDefinition Definition, object Editor, string? ReturnUrl);
