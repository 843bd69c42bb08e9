using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Infrastructure.Html;
using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Locations.Services;
using PartnerPlatform.Locations.ViewModels;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Drivers;

/// <summary>The editor of program pages: their address, feature, and text in both languages.</summary>
public sealed partial class ProgramPagePartDisplayDriver : ContentPartDisplayDriver<ProgramPagePart>
{
    private const int MaxTitleLength = 200;
    private const int MaxBodyLength = 100_000;

    private readonly ProgramPageStore _store;
    private readonly IHtmlSanitizerService _sanitizer;
    private readonly IStringLocalizer S;

    public ProgramPagePartDisplayDriver(
        ProgramPageStore store, IHtmlSanitizerService sanitizer, IStringLocalizer<ProgramPagePartDisplayDriver> localizer)
    {
        _store = store;
        _sanitizer = sanitizer;
        S = localizer;
    }

    public override IDisplayResult? Edit(ProgramPagePart part, BuildPartEditorContext context) =>
        Initialize<ProgramPageForm>("ProgramPagePart_Edit", form =>
        {
            form.Slug = part.Slug;
            form.Feature = part.Feature;
            form.EnglishTitle = part.EnglishTitle;
            form.FrenchTitle = part.FrenchTitle;
            form.EnglishBody = part.EnglishBody;
            form.FrenchBody = part.FrenchBody;
        });

    public override async Task<IDisplayResult?> UpdateAsync(ProgramPagePart part, UpdatePartEditorContext context)
    {
        var form = new ProgramPageForm();
        await context.Updater.TryUpdateModelAsync(form, Prefix);
        var slug = form.Slug?.Trim().ToLowerInvariant();
        await CheckAsync(form, slug, part.ContentItem.ContentItemId, context.Updater.ModelState);

        part.Slug = slug;
        part.Feature = form.Feature;
        part.EnglishTitle = form.EnglishTitle?.Trim();
        part.FrenchTitle = form.FrenchTitle?.Trim();
        part.EnglishBody = _sanitizer.Sanitize(form.EnglishBody ?? string.Empty);
        part.FrenchBody = _sanitizer.Sanitize(form.FrenchBody ?? string.Empty);
        part.ContentItem.DisplayText = part.EnglishTitle;
        return Edit(part, context);
    }

    private async Task CheckAsync(ProgramPageForm form, string? slug, string contentItemId, ModelStateDictionary modelState)
    {
        if (string.IsNullOrEmpty(slug) || slug.Length > ProgramPageIndex.SlugLength || !SlugPattern().IsMatch(slug))
        {
            Refuse(modelState, nameof(form.Slug), S["Use lower-case letters, digits and hyphens, 100 characters at most."]);
        }
        else if (await _store.IsTakenAsync(slug, contentItemId))
        {
            Refuse(modelState, nameof(form.Slug), S["Another page has this address."]);
        }

        CheckText(modelState, nameof(form.EnglishTitle), form.EnglishTitle, MaxTitleLength);
        CheckText(modelState, nameof(form.FrenchTitle), form.FrenchTitle, MaxTitleLength);
        CheckText(modelState, nameof(form.EnglishBody), form.EnglishBody, MaxBodyLength);
        CheckText(modelState, nameof(form.FrenchBody), form.FrenchBody, MaxBodyLength);
    }

    private void CheckText(ModelStateDictionary modelState, string field, string? text, int maxLength)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Refuse(modelState, field, S["Enter the text in both languages."]);
        }
        else if (text.Length > maxLength)
        {
            Refuse(modelState, field, S["Enter {0} characters at most.", maxLength]);
        }
    }

    private void Refuse(ModelStateDictionary modelState, string field, string message) => modelState.AddModelError($"{Prefix}.{field}", message);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.NonBacktracking)]
    private static partial Regex SlugPattern();
}
