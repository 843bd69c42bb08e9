using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;
using YesSql.Services;

namespace OrchardCore.ContentFields.Drivers;

/// <summary>Displays and edits links to users.</summary>
internal sealed class UserPickerFieldDisplayDriver(ISession session, IStringLocalizer<UserPickerFieldDisplayDriver> localizer) : ContentFieldDisplayDriver<UserPickerField>
{
    private readonly IStringLocalizer S = localizer;

    public override IDisplayResult Display(UserPickerField field, BuildFieldDisplayContext context)
        => Initialize<DisplayUserPickerFieldViewModel>(GetDisplayShapeType(context), async model =>
        {
            model.Fill(field, context);
            model.UserNames = (await FindAsync(field.UserIds)).Select(user => user.UserName).ToArray();
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");

    public override IDisplayResult Edit(UserPickerField field, BuildFieldEditorContext context)
        => Initialize<EditUserPickerFieldViewModel>(GetEditorShapeType(context), async model =>
        {
            model.Fill(field, context);
            model.ContentType = context.TypePartDefinition.ContentTypeDefinition.Name;
            model.UserIds = string.Join(',', field.UserIds);
            model.SelectedUsers = (await FindAsync(field.UserIds)).Select(user => new PickedEntry(user.UserId, user.UserName, user.IsEnabled)).ToArray();
        });

    public override async Task<IDisplayResult?> UpdateAsync(UserPickerField field, UpdateFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<UserPickerFieldSettings>();
        var model = new EditUserPickerFieldViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, m => m.UserIds!);
        field.UserIds = (model.UserIds ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        if (settings.Required && field.UserIds.Length == 0)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(field.UserIds), S["A value is required for {0}.", context.PartFieldDefinition.DisplayName()]);
        }

        if (!settings.Multiple && field.UserIds.Length > 1)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(field.UserIds), S["{0} can have one user only.", context.PartFieldDefinition.DisplayName()]);
        }

        // The names are kept beside the ids, for readers that may not look users up.
        field.Content["UserNames"] = new JsonArray((await FindAsync(field.UserIds)).Select(user => (JsonNode)user.UserName).ToArray());

        return Edit(field, context);
    }

    private async Task<IEnumerable<User>> FindAsync(string[] ids)
    {
        if (ids.Length == 0)
        {
            return [];
        }

        var found = (await session.Query<User, UserIndex>(index => index.UserId.IsIn(ids)).ListAsync()).ToDictionary(user => user.UserId);

        return ids.Where(found.ContainsKey).Select(id => found[id]);
    }
}
