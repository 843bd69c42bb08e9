using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;

namespace OrchardCore.ContentFields.Controllers;

/// <summary>Finds the items that a content picker offers.</summary>
internal sealed class ContentPickerAdminController(
    IContentDefinitionManager contentDefinitionManager,
    IContentManager contentManager,
    IEnumerable<IContentPickerResultProvider> resultProviders,
    IAuthorizationService authorizationService) : Controller
{
    [Admin("ContentFields/SearchContentItems", "ContentPicker")]
    public async Task<IActionResult> SearchContentItems(string part, string field, string? query)
    {
        if (string.IsNullOrWhiteSpace(part) || string.IsNullOrWhiteSpace(field))
        {
            return BadRequest();
        }

        var definition = (await contentDefinitionManager.GetPartDefinitionAsync(part))?.Fields
            .FirstOrDefault(candidate => candidate.Name == field && candidate.FieldDefinition.Name == "ContentPickerField");

        if (definition is null)
        {
            return NotFound();
        }

        var types = (await contentDefinitionManager.ListTypeDefinitionsAsync()).ToArray();
        var editing = types.Where(type => type.Parts.Any(typePart => typePart.PartDefinition.Name == part));

        if (!await authorizationService.AuthorizeContentTypeDefinitionsAsync(User, CommonPermissions.EditContent, editing, contentManager))
        {
            return Forbid();
        }

        var settings = definition.GetSettings<ContentPickerFieldSettings>();
        var provider = resultProviders.FirstOrDefault(candidate => candidate.Name == definition.Editor())
            ?? resultProviders.FirstOrDefault(candidate => candidate.Name == "Default");

        if (provider is null)
        {
            return Json(Array.Empty<object>());
        }

        var names = settings.DisplayedStereotypes is { Length: > 0 } stereotypes
            ? types.Where(type => type.TryGetStereotype(out var stereotype) && stereotypes.Contains(stereotype)).Select(type => type.Name)
            : settings.DisplayedContentTypes ?? [];

        var results = await provider.Search(new ContentPickerSearchContext
        {
            Query = query,
            DisplayAllContentTypes = settings.DisplayAllContentTypes,
            ContentTypes = names.ToArray(),
            PartFieldDefinition = definition,
        });

        var visible = new List<object>();

        foreach (var result in results)
        {
            if (result.ContentItem is null || await authorizationService.AuthorizeAsync(User, CommonPermissions.ViewContent, (object)result.ContentItem))
            {
                visible.Add(new { id = result.ContentItemId, displayText = result.DisplayText, hasPublished = result.HasPublished });
            }
        }

        return Json(visible);
    }
}
