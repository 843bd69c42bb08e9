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

[RequireFeatures("OrchardCore.Users")]
internal sealed class UserPickerStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentField<UserPickerField>().UseDisplayDriver<UserPickerFieldDisplayDriver>().AddHandler<UserPickerFieldHandler>();
        services.AddScoped<IUserPickerResultProvider, DefaultUserPickerResultProvider>();
        services.AddScoped<IContentPartFieldDefinitionDisplayDriver, UserPickerFieldSettingsDriver>();
    }
}
