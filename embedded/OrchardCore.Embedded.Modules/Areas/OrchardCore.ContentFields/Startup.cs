using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Drivers;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Handlers;
using OrchardCore.ContentFields.Services;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.Modules;

namespace OrchardCore.ContentFields;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentField<TextField>().UseDisplayDriver<TextFieldDisplayDriver>().AddHandler<TextFieldHandler>();
        services.AddContentField<HtmlField>().UseDisplayDriver<HtmlFieldDisplayDriver>();
        services.AddContentField<BooleanField>().UseDisplayDriver<BooleanFieldDisplayDriver>();
        services.AddContentField<NumericField>().UseDisplayDriver<NumericFieldDisplayDriver>().AddHandler<NumericFieldHandler>();
        services.AddContentField<DateField>().UseDisplayDriver<DateFieldDisplayDriver>().AddHandler<DateFieldHandler>();
        services.AddContentField<DateTimeField>().UseDisplayDriver<DateTimeFieldDisplayDriver>().AddHandler<DateTimeFieldHandler>();
        services.AddContentField<TimeField>().UseDisplayDriver<TimeFieldDisplayDriver>().AddHandler<TimeFieldHandler>();
        services.AddContentField<LinkField>().UseDisplayDriver<LinkFieldDisplayDriver>().AddHandler<LinkFieldHandler>();
        services.AddContentField<MultiTextField>().UseDisplayDriver<MultiTextFieldDisplayDriver>().AddHandler<MultiTextFieldHandler>();
        services.AddContentField<ContentPickerField>().UseDisplayDriver<ContentPickerFieldDisplayDriver>().AddHandler<ContentPickerFieldHandler>();
        services.AddScoped<IContentPickerResultProvider, DefaultContentPickerResultProvider>();
        services.AddScoped<PickerTitles>();
        services.AddScoped<LinkRules>();

        services.AddScoped<IContentPartFieldDefinitionDisplayDriver, TextFieldSettingsDriver>();
        services.AddScoped<IContentPartFieldDefinitionDisplayDriver, TextFieldPredefinedListEditorSettingsDriver>();
        services.AddScoped<IContentPartFieldDefinitionDisplayDriver, TextFieldHeaderDisplaySettingsDriver>();
        services.AddScoped<IContentPartFieldDefinitionDisplayDriver, HtmlFieldSettingsDriver>();
        services.AddScoped<IContentPartFieldDefinitionDisplayDriver, BooleanFieldSettingsDriver>();
        services.AddScoped<IContentPartFieldDefinitionDisplayDriver, NumericFieldSettingsDriver>();
        services.AddScoped<IContentPartFieldDefinitionDisplayDriver, DateFieldSettingsDriver>();
        services.AddScoped<IContentPartFieldDefinitionDisplayDriver, DateTimeFieldSettingsDriver>();
        services.AddScoped<IContentPartFieldDefinitionDisplayDriver, TimeFieldSettingsDriver>();
        services.AddScoped<IContentPartFieldDefinitionDisplayDriver, LinkFieldSettingsDriver>();
        services.AddScoped<IContentPartFieldDefinitionDisplayDriver, MultiTextFieldSettingsDriver>();
        services.AddScoped<IContentPartFieldDefinitionDisplayDriver, ContentPickerFieldSettingsDriver>();
    }
}
