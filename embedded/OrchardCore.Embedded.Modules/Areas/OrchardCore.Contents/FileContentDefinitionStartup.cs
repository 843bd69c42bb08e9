using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;

namespace OrchardCore.Contents;

[Feature("OrchardCore.Contents.FileContentDefinition")]
internal sealed class FileContentDefinitionStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddFileContentDefinitionStore();
}
