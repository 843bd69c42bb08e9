using Microsoft.Extensions.Localization;
using OrchardCore.Alias.Handlers;
using OrchardCore.Alias.Models;
using OrchardCore.Alias.Settings;
using OrchardCore.Alias.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using YesSql;

namespace OrchardCore.Alias.Drivers;

internal sealed class AliasPartDisplayDriver(ISession session, IStringLocalizer<AliasPartDisplayDriver> localizer) : ContentPartDisplayDriver<AliasPart>
{
    private readonly IStringLocalizer S = localizer;

    public override IDisplayResult Edit(AliasPart aliasPart, BuildPartEditorContext context)
        => Initialize<AliasPartViewModel>(GetEditorShapeType(context), model =>
        {
            model.Alias = aliasPart.Alias;
            model.AliasPart = aliasPart;
            model.Settings = context.TypePartDefinition.GetSettings<AliasPartSettings>();
        });

    public override async Task<IDisplayResult?> UpdateAsync(AliasPart model, UpdatePartEditorContext context)
    {
        if (context.TypePartDefinition.GetSettings<AliasPartSettings>().Options == AliasPartOptions.Editable)
        {
            var posted = new AliasPartViewModel();
            await context.Updater.TryUpdateModelAsync(posted, Prefix, m => m.Alias!);
            model.Alias = posted.Alias?.Trim();

            foreach (var error in await AliasRules.CheckAsync(model, session, S))
            {
                context.Updater.ModelState.AddModelError(Prefix, nameof(model.Alias), error);
            }
        }

        return Edit(model, context);
    }
}
