using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.Modules;

namespace OrchardCore.ContentFields.Controllers;

/// <summary>Finds the users that a user picker offers.</summary>
[RequireFeatures("OrchardCore.Users")]
internal sealed class UserPickerAdminController(
    IContentDefinitionManager contentDefinitionManager,
    IEnumerable<IUserPickerResultProvider> resultProviders,
    IAuthorizationService authorizationService) : Controller
{
    [Admin("ContentFields/SearchUsers", "SearchUsers")]
    public async Task<IActionResult> SearchUsers(string part, string field, string contentType, string? query)
    {
        if (string.IsNullOrWhiteSpace(part) || string.IsNullOrWhiteSpace(field) || string.IsNullOrWhiteSpace(contentType))
        {
            return BadRequest();
        }

        if (await contentDefinitionManager.GetTypeDefinitionAsync(contentType) is not { } type)
        {
            return NotFound();
        }

        if (!await authorizationService.AuthorizeContentTypeAsync(User, CommonPermissions.EditContent, type, User.FindFirst(System.Security.Claims.ClaimTypes.NameIdentifier)?.Value))
        {
            return Forbid();
        }

        var definition = type.Parts.FirstOrDefault(typePart => typePart.Name == part || typePart.PartDefinition.Name == part)?.PartDefinition.Fields
            .FirstOrDefault(candidate => candidate.Name == field && candidate.FieldDefinition.Name == "UserPickerField");

        if (definition is null)
        {
            return NotFound();
        }

        var settings = definition.GetSettings<UserPickerFieldSettings>();
        var provider = resultProviders.FirstOrDefault(candidate => candidate.Name == definition.Editor())
            ?? resultProviders.FirstOrDefault(candidate => candidate.Name == "Default");

        if (provider is null)
        {
            return Json(Array.Empty<object>());
        }

        var results = await provider.Search(new UserPickerSearchContext
        {
            Query = query,
            DisplayAllUsers = settings.DisplayAllUsers,
            Roles = settings.DisplayedRoles,
            PartFieldDefinition = definition,
        });

        return Json(results.Select(user => new { id = user.UserId, displayText = user.DisplayText, isEnabled = user.IsEnabled }));
    }
}
