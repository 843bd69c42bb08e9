using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.ContentTypes.ViewModels;
using OrchardCore.Data.Documents;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;

namespace OrchardCore.ContentTypes.Controllers;

/// <summary>Edits content types.</summary>
internal sealed partial class AdminController : Controller
{
    private readonly IContentDefinitionManager _contentDefinitionManager;
    private readonly IContentDefinitionService _contentDefinitionService;
    private readonly IContentDefinitionDisplayManager _displayManager;
    private readonly IAuthorizationService _authorizationService;
    private readonly IUpdateModelAccessor _updateModelAccessor;
    private readonly IDocumentStore _documentStore;
    private readonly ContentOptions _contentOptions;
    private readonly INotifier _notifier;
    private readonly IStringLocalizer S;
    private readonly IHtmlLocalizer H;

    public AdminController(
        IContentDefinitionManager contentDefinitionManager,
        IContentDefinitionService contentDefinitionService,
        IContentDefinitionDisplayManager displayManager,
        IAuthorizationService authorizationService,
        IUpdateModelAccessor updateModelAccessor,
        IDocumentStore documentStore,
        IOptions<ContentOptions> contentOptions,
        INotifier notifier,
        IStringLocalizer<AdminController> stringLocalizer,
        IHtmlLocalizer<AdminController> htmlLocalizer)
    {
        _contentDefinitionManager = contentDefinitionManager;
        _contentDefinitionService = contentDefinitionService;
        _displayManager = displayManager;
        _authorizationService = authorizationService;
        _updateModelAccessor = updateModelAccessor;
        _documentStore = documentStore;
        _contentOptions = contentOptions.Value;
        _notifier = notifier;
        S = stringLocalizer;
        H = htmlLocalizer;
    }

    [Admin("ContentTypes/List", "ListContentTypes")]
    public async Task<IActionResult> List()
    {
        if (!await _authorizationService.AuthorizeAsync(User, ContentTypesPermissions.ViewContentTypes))
        {
            return Forbid();
        }

        return View((await _contentDefinitionManager.ListTypeDefinitionsAsync()).OrderBy(type => type.DisplayName).ToList());
    }

    [Admin("ContentTypes/Create", "CreateType")]
    public async Task<IActionResult> Create() => await MayEditAsync() ? View(new CreateTypeViewModel()) : Forbid();

    [HttpPost, ActionName("Create")]
    public async Task<IActionResult> CreatePost(CreateTypeViewModel model)
    {
        if (!await MayEditAsync())
        {
            return Forbid();
        }

        if (ModelState.IsValid)
        {
            var name = string.IsNullOrWhiteSpace(model.Name)
                ? await _contentDefinitionService.GenerateContentTypeNameFromDisplayNameAsync(model.DisplayName!)
                : model.Name.Trim();

            if (CheckName(nameof(model.Name), name) && await _contentDefinitionManager.LoadTypeDefinitionAsync(name) is not null)
            {
                ModelState.AddModelError(nameof(model.Name), S["There already is a content type {0}.", name]);
            }

            if (ModelState.IsValid)
            {
                var type = await _contentDefinitionService.AddTypeAsync(name, model.DisplayName!.Trim());
                await _notifier.SuccessAsync(H["The content type {0} was created.", type.DisplayName]);

                return RedirectToAction(nameof(AddPartsTo), new { id = type.Name });
            }
        }

        await _documentStore.CancelAsync();
        return View("Create", model);
    }

    [Admin("ContentTypes/Edit/{id}", "EditType")]
    public async Task<IActionResult> Edit(string id)
    {
        if (!await MayEditAsync())
        {
            return Forbid();
        }

        return await _contentDefinitionManager.LoadTypeDefinitionAsync(id) is { } type
            ? View(new EditTypeViewModel(type, await _displayManager.BuildTypeEditorAsync(type, _updateModelAccessor.ModelUpdater)))
            : NotFound();
    }

    [HttpPost, ActionName("Edit")]
    public async Task<IActionResult> EditPost(string id, string[]? orderedPartNames, string[]? orderedFieldNames)
    {
        if (!await MayEditAsync())
        {
            return Forbid();
        }

        if (await _contentDefinitionManager.LoadTypeDefinitionAsync(id) is not { } type)
        {
            return NotFound();
        }

        object editor = await _displayManager.UpdateTypeEditorAsync(type, _updateModelAccessor.ModelUpdater);

        if (!ModelState.IsValid)
        {
            await _documentStore.CancelAsync();
            return View("Edit", new EditTypeViewModel(type, editor));
        }

        if (orderedPartNames is { Length: > 0 })
        {
            await _contentDefinitionService.AlterTypePartsOrderAsync(type, orderedPartNames);
        }

        if (orderedFieldNames is { Length: > 0 } && await _contentDefinitionManager.LoadPartDefinitionAsync(id) is { } part)
        {
            await _contentDefinitionService.AlterPartFieldsOrderAsync(part, orderedFieldNames);
        }

        await _notifier.SuccessAsync(H["The content type {0} was saved.", type.DisplayName]);

        return RedirectToAction(nameof(Edit), new { id });
    }

    [HttpPost]
    [Admin("ContentTypes/Delete/{id}", "DeleteType")]
    public async Task<IActionResult> Delete(string id)
    {
        if (!await MayEditAsync())
        {
            return Forbid();
        }

        if (await _contentDefinitionManager.LoadTypeDefinitionAsync(id) is not { } type)
        {
            return NotFound();
        }

        try
        {
            await _contentDefinitionService.RemoveTypeAsync(id, deleteContent: true);
            await _notifier.SuccessAsync(H["The content type {0} was deleted.", type.DisplayName]);
        }
        catch (InvalidOperationException exception)
        {
            await _documentStore.CancelAsync();
            await _notifier.ErrorAsync(H["{0}", exception.Message]);
        }

        return RedirectToAction(nameof(List));
    }

    [Admin("ContentTypes/AddPartsTo/{id}", "AddPartsTo")]
    public async Task<IActionResult> AddPartsTo(string id)
    {
        if (!await MayEditAsync())
        {
            return Forbid();
        }

        if (await _contentDefinitionManager.LoadTypeDefinitionAsync(id) is not { } type)
        {
            return NotFound();
        }

        var attached = type.Parts.Select(part => part.PartDefinition.Name).ToHashSet();
        var parts = (await _contentDefinitionManager.LoadPartDefinitionsAsync())
            .Where(part => part.GetSettings<ContentManagement.Metadata.Settings.ContentPartSettings>() is { Attachable: true, Reusable: false } && !attached.Contains(part.Name))
            .OrderBy(part => part.Name)
            .ToArray();

        return View(new AddPartsViewModel(type, parts));
    }

    [HttpPost, ActionName("AddPartsTo")]
    public async Task<IActionResult> AddPartsToPost(string id, string[]? partNames)
    {
        if (!await MayEditAsync())
        {
            return Forbid();
        }

        if (await _contentDefinitionManager.LoadTypeDefinitionAsync(id) is null)
        {
            return NotFound();
        }

        foreach (var name in partNames ?? [])
        {
            if (await _contentDefinitionManager.LoadPartDefinitionAsync(name) is not null)
            {
                await _contentDefinitionService.AddPartToTypeAsync(name, id);
            }
        }

        return RedirectToAction(nameof(Edit), new { id });
    }

    [Admin("ContentTypes/AddReusablePartTo/{id}", "AddReusablePartTo")]
    public async Task<IActionResult> AddReusablePartTo(string id)
    {
        if (!await MayEditAsync())
        {
            return Forbid();
        }

        return await _contentDefinitionManager.LoadTypeDefinitionAsync(id) is null ? NotFound() : View(await FillAsync(new AddReusablePartViewModel(), id));
    }

    [HttpPost, ActionName("AddReusablePartTo")]
    public async Task<IActionResult> AddReusablePartToPost(string id, AddReusablePartViewModel model)
    {
        if (!await MayEditAsync())
        {
            return Forbid();
        }

        if (await _contentDefinitionManager.LoadTypeDefinitionAsync(id) is not { } type)
        {
            return NotFound();
        }

        await FillAsync(model, id);
        var name = ContentManagement.Utilities.StringExtensions.ToSafeName(string.IsNullOrWhiteSpace(model.Name) ? model.DisplayName ?? "" : model.Name);

        if (name.Length == 0 || type.Parts.Any(part => string.Equals(part.Name, name, StringComparison.OrdinalIgnoreCase)))
        {
            ModelState.AddModelError(nameof(model.Name), S["The name {0} can't be used.", name]);
        }

        if (model.Parts.All(part => part.Name != model.SelectedPartName))
        {
            ModelState.AddModelError(nameof(model.SelectedPartName), S["Choose a part."]);
        }

        if (!ModelState.IsValid)
        {
            await _documentStore.CancelAsync();
            return View("AddReusablePartTo", model);
        }

        await _contentDefinitionService.AddReusablePartToTypeAsync(name, model.DisplayName, model.Description, model.SelectedPartName!, id);

        return RedirectToAction(nameof(Edit), new { id });
    }

    [Admin("ContentTypes/{id}/ContentParts/{name}/Edit", "EditTypePart")]
    public async Task<IActionResult> EditTypePart(string id, string name)
    {
        if (!await MayEditAsync())
        {
            return Forbid();
        }

        return await FindTypePartAsync(id, name) is { } part
            ? View(new EditTypePartViewModel(part, await _displayManager.BuildTypePartEditorAsync(part, _updateModelAccessor.ModelUpdater)))
            : NotFound();
    }

    [HttpPost, ActionName("EditTypePart")]
    public async Task<IActionResult> EditTypePartPost(string id, string name)
    {
        if (!await MayEditAsync())
        {
            return Forbid();
        }

        if (await FindTypePartAsync(id, name) is not { } part)
        {
            return NotFound();
        }

        object editor = await _displayManager.UpdateTypePartEditorAsync(part, _updateModelAccessor.ModelUpdater);

        if (!ModelState.IsValid)
        {
            await _documentStore.CancelAsync();
            return View("EditTypePart", new EditTypePartViewModel(part, editor));
        }

        await _notifier.SuccessAsync(H["The settings of {0} were saved.", part.DisplayName()]);

        return RedirectToAction(nameof(Edit), new { id });
    }

    [HttpPost]
    [Admin("ContentTypes/{id}/ContentParts/{name}/Remove", "RemovePart")]
    public async Task<IActionResult> RemovePart(string id, string name)
    {
        if (!await MayEditAsync())
        {
            return Forbid();
        }

        if (await FindTypePartAsync(id, name) is null)
        {
            return NotFound();
        }

        await _contentDefinitionService.RemovePartFromTypeAsync(name, id);
        await _notifier.SuccessAsync(H["The part {0} was removed.", name]);

        return RedirectToAction(nameof(Edit), new { id });
    }

    private Task<bool> MayEditAsync() => _authorizationService.AuthorizeAsync(User, ContentTypesPermissions.EditContentTypes);

    private async Task<ContentTypePartDefinition?> FindTypePartAsync(string type, string part)
        => (await _contentDefinitionManager.LoadTypeDefinitionAsync(type))?.Parts.FirstOrDefault(candidate => candidate.Name == part);

    private async Task<AddReusablePartViewModel> FillAsync(AddReusablePartViewModel model, string typeName)
    {
        model.TypeName = typeName;
        model.Parts = (await _contentDefinitionManager.LoadPartDefinitionsAsync())
            .Where(part => part.GetSettings<ContentManagement.Metadata.Settings.ContentPartSettings>() is { Attachable: true, Reusable: true })
            .ToArray();

        return model;
    }

    private bool CheckName(string key, string name)
    {
        var isValid = name.Length > 0
            && char.IsLetter(name[0])
            && name == ContentManagement.Utilities.StringExtensions.ToSafeName(name)
            && !ContentManagement.Utilities.StringExtensions.IsReservedContentName(name);

        if (!isValid)
        {
            ModelState.AddModelError(key, S["The name {0} can't be used: it must start with a letter and have letters and digits only.", name]);
        }

        return isValid;
    }
}
