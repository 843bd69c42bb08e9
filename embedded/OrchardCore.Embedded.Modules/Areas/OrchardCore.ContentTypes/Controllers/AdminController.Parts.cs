using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Contents;
using OrchardCore.ContentTypes.ViewModels;
using OrchardCore.DisplayManagement.Notify;

namespace OrchardCore.ContentTypes.Controllers;

/// <content>Edits content parts and fields.</content>
internal sealed partial class AdminController
{
    [Admin("ContentTypes/ListParts", "ListContentParts")]
    public async Task<IActionResult> ListParts()
    {
        if (!await _authorizationService.AuthorizeAsync(User, ContentTypesPermissions.ViewContentTypes))
        {
            return Forbid();
        }

        var types = (await _contentDefinitionManager.ListTypeDefinitionsAsync()).Select(type => type.Name).ToHashSet();

        // The part of a type is edited with the type.
        return View((await _contentDefinitionManager.ListPartDefinitionsAsync()).Where(part => !types.Contains(part.Name)).OrderBy(part => part.Name).ToList());
    }

    [Admin("ContentParts/Create", "CreatePart")]
    public async Task<IActionResult> CreatePart() => await MayEditAsync() ? View(new CreatePartViewModel()) : Forbid();

    [HttpPost, ActionName("CreatePart")]
    public async Task<IActionResult> CreatePartPost(CreatePartViewModel model)
    {
        if (!await MayEditAsync())
        {
            return Forbid();
        }

        if (ModelState.IsValid && CheckName(nameof(model.Name), model.Name!) && await _contentDefinitionManager.LoadPartDefinitionAsync(model.Name!) is not null)
        {
            ModelState.AddModelError(nameof(model.Name), S["There already is a content part {0}.", model.Name!]);
        }

        if (!ModelState.IsValid)
        {
            await _documentStore.CancelAsync();
            return View("CreatePart", model);
        }

        var part = await _contentDefinitionService.AddPartAsync(model.Name!);
        await _notifier.SuccessAsync(H["The content part {0} was created.", part.Name]);

        return RedirectToAction(nameof(EditPart), new { id = part.Name });
    }

    [Admin("ContentParts/Edit/{id}", "EditPart")]
    public async Task<IActionResult> EditPart(string id)
    {
        if (!await MayEditAsync())
        {
            return Forbid();
        }

        return await _contentDefinitionManager.LoadPartDefinitionAsync(id) is { } part
            ? View(new EditPartViewModel(part, await _displayManager.BuildPartEditorAsync(part, _updateModelAccessor.ModelUpdater)))
            : NotFound();
    }

    [HttpPost, ActionName("EditPart")]
    public async Task<IActionResult> EditPartPost(string id, string[]? orderedFieldNames)
    {
        if (!await MayEditAsync())
        {
            return Forbid();
        }

        if (await _contentDefinitionManager.LoadPartDefinitionAsync(id) is not { } part)
        {
            return NotFound();
        }

        object editor = await _displayManager.UpdatePartEditorAsync(part, _updateModelAccessor.ModelUpdater);

        if (!ModelState.IsValid)
        {
            await _documentStore.CancelAsync();
            return View("EditPart", new EditPartViewModel(part, editor));
        }

        if (orderedFieldNames is { Length: > 0 })
        {
            await _contentDefinitionService.AlterPartFieldsOrderAsync(part, orderedFieldNames);
        }

        await _notifier.SuccessAsync(H["The content part {0} was saved.", part.DisplayName()]);

        return RedirectToAction(nameof(EditPart), new { id });
    }

    [HttpPost]
    [Admin("ContentParts/Delete/{id}", "DeletePart")]
    public async Task<IActionResult> DeletePart(string id)
    {
        if (!await MayEditAsync())
        {
            return Forbid();
        }

        if (await _contentDefinitionManager.LoadPartDefinitionAsync(id) is null)
        {
            return NotFound();
        }

        try
        {
            await _contentDefinitionService.RemovePartAsync(id);
            await _notifier.SuccessAsync(H["The content part {0} was deleted.", id]);
        }
        catch (InvalidOperationException exception)
        {
            await _documentStore.CancelAsync();
            await _notifier.ErrorAsync(H["{0}", exception.Message]);
        }

        return RedirectToAction(nameof(ListParts));
    }

    [Admin("ContentTypes/AddFieldsTo/{id}", "AddFieldsTo")]
    public async Task<IActionResult> AddFieldTo(string id, string? returnUrl)
    {
        if (!await MayEditAsync())
        {
            return Forbid();
        }

        ViewData["ReturnUrl"] = returnUrl;
        return View(Fill(new AddFieldViewModel(), id));
    }

    [HttpPost, ActionName("AddFieldTo")]
    public async Task<IActionResult> AddFieldToPost(string id, AddFieldViewModel model, string? returnUrl)
    {
        if (!await MayEditAsync())
        {
            return Forbid();
        }

        Fill(model, id);
        ViewData["ReturnUrl"] = returnUrl;
        var part = await _contentDefinitionManager.LoadPartDefinitionAsync(id);
        var isType = await _contentDefinitionManager.LoadTypeDefinitionAsync(id) is not null;

        if (part is null && !isType)
        {
            return NotFound();
        }

        var name = string.IsNullOrWhiteSpace(model.Name)
            ? await _contentDefinitionService.GenerateFieldNameFromDisplayNameAsync(id, model.DisplayName ?? "")
            : model.Name.Trim();

        if (ModelState.IsValid)
        {
            CheckName(nameof(model.Name), name);

            if (part?.Fields.Any(field => string.Equals(field.Name, name, StringComparison.OrdinalIgnoreCase)) == true)
            {
                ModelState.AddModelError(nameof(model.Name), S["There already is a field {0}.", name]);
            }

            if (!model.Fields.Contains(model.FieldTypeName!))
            {
                ModelState.AddModelError(nameof(model.FieldTypeName), S["Choose a type of field."]);
            }
        }

        if (!ModelState.IsValid)
        {
            await _documentStore.CancelAsync();
            return View("AddFieldTo", model);
        }

        await _contentDefinitionService.AddFieldToPartAsync(name, model.DisplayName!.Trim(), model.FieldTypeName!, id);

        // Fields of a type live in the part of the same name.
        if (isType && part is null)
        {
            await _contentDefinitionService.AddPartToTypeAsync(id, id);
        }

        await _notifier.SuccessAsync(H["The field {0} was added.", model.DisplayName]);

        return RedirectToAction(nameof(EditField), new { id, name, returnUrl });
    }

    [Admin("ContentParts/{id}/Fields/{name}/Edit", "EditField")]
    public async Task<IActionResult> EditField(string id, string name, string? returnUrl)
    {
        if (!await MayEditAsync())
        {
            return Forbid();
        }

        return await FindFieldAsync(id, name) is { } field
            ? View(new EditFieldViewModel(field, await _displayManager.BuildPartFieldEditorAsync(field, _updateModelAccessor.ModelUpdater), returnUrl))
            : NotFound();
    }

    [HttpPost, ActionName("EditField")]
    public async Task<IActionResult> EditFieldPost(string id, string name, string? returnUrl)
    {
        if (!await MayEditAsync())
        {
            return Forbid();
        }

        if (await FindFieldAsync(id, name) is not { } field)
        {
            return NotFound();
        }

        object editor = await _displayManager.UpdatePartFieldEditorAsync(field, _updateModelAccessor.ModelUpdater);

        if (!ModelState.IsValid)
        {
            await _documentStore.CancelAsync();
            return View("EditField", new EditFieldViewModel(field, editor, returnUrl));
        }

        await _notifier.SuccessAsync(H["The field {0} was saved.", field.DisplayName()]);

        return await BackToOwnerAsync(id, returnUrl);
    }

    [HttpPost]
    [Admin("ContentParts/{id}/Fields/{name}/Remove", "RemoveField")]
    public async Task<IActionResult> RemoveField(string id, string name, string? returnUrl)
    {
        if (!await MayEditAsync())
        {
            return Forbid();
        }

        if (await FindFieldAsync(id, name) is null)
        {
            return NotFound();
        }

        await _contentDefinitionService.RemoveFieldFromPartAsync(name, id);
        await _notifier.SuccessAsync(H["The field {0} was removed.", name]);

        return await BackToOwnerAsync(id, returnUrl);
    }

    private async Task<IActionResult> BackToOwnerAsync(string part, string? returnUrl)
    {
        if (!string.IsNullOrEmpty(returnUrl) && Url.IsLocalUrl(returnUrl))
        {
            return LocalRedirect(returnUrl);
        }

        return await _contentDefinitionManager.LoadTypeDefinitionAsync(part) is null
            ? RedirectToAction(nameof(EditPart), new { id = part })
            : RedirectToAction(nameof(Edit), new { id = part });
    }

    private async Task<ContentPartFieldDefinition?> FindFieldAsync(string part, string field)
        => (await _contentDefinitionManager.LoadPartDefinitionAsync(part))?.Fields.FirstOrDefault(candidate => candidate.Name == field);

    private AddFieldViewModel Fill(AddFieldViewModel model, string partName)
    {
        model.PartName = partName;
        model.Fields = _contentOptions.ContentFieldOptions.Select(option => option.Type.Name).Order().ToArray();

        return model;
    }
}
