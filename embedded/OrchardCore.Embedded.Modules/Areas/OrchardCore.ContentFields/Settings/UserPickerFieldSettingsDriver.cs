using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Security.Services;

namespace OrchardCore.ContentFields.Settings;

internal sealed class UserPickerFieldSettingsDriver(IRoleService roleService) : ContentPartFieldDefinitionDisplayDriver<UserPickerField>
{
    public override IDisplayResult Edit(ContentPartFieldDefinition partFieldDefinition, BuildEditorContext context)
        => Initialize<UserPickerFieldSettingsViewModel>("UserPickerFieldSettings_Edit", async model =>
        {
            var settings = partFieldDefinition.GetSettings<UserPickerFieldSettings>();

            model.Hint = settings.Hint;
            model.Required = settings.Required;
            model.Multiple = settings.Multiple;
            model.DisplayAllUsers = settings.DisplayAllUsers;
            model.DisplayedRoles = settings.DisplayedRoles;
            model.Placeholder = settings.Placeholder;
            model.Choices = (await roleService.GetRolesAsync())
                .Select(role => new SelectListItem(role.RoleName, role.RoleName, settings.DisplayedRoles.Contains(role.RoleName)))
                .ToList();
        }).Location("Content");

    public override async Task<IDisplayResult?> UpdateAsync(ContentPartFieldDefinition partFieldDefinition, UpdatePartFieldEditorContext context)
    {
        var model = new UserPickerFieldSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);

        context.Builder.WithSettings(new UserPickerFieldSettings
        {
            Hint = model.Hint,
            Required = model.Required,
            Multiple = model.Multiple,
            DisplayAllUsers = model.DisplayAllUsers,
            DisplayedRoles = model.DisplayedRoles,
            Placeholder = model.Placeholder,
        });

        return Edit(partFieldDefinition, context);
    }
}
