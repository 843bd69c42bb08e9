using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;

namespace OrchardCore.ContentTypes.Editors;

/// <summary>Runs the drivers that edit definitions.</summary>
internal sealed class ContentDefinitionDisplayCoordinator(
    IEnumerable<IContentTypeDefinitionDisplayDriver> typeDrivers,
    IEnumerable<IContentTypePartDefinitionDisplayDriver> typePartDrivers,
    IEnumerable<IContentPartDefinitionDisplayDriver> partDrivers,
    IEnumerable<IContentPartFieldDefinitionDisplayDriver> partFieldDrivers,
    ILogger<ContentDefinitionDisplayCoordinator> logger) : IContentDefinitionDisplayHandler
{
    public Task BuildTypeEditorAsync(ContentTypeDefinition definition, BuildEditorContext context)
        => RunAsync(typeDrivers, context, driver => driver.BuildEditorAsync(definition, context));

    public Task UpdateTypeEditorAsync(ContentTypeDefinition definition, UpdateTypeEditorContext context)
        => RunAsync(typeDrivers, context, driver => driver.UpdateEditorAsync(definition, context));

    public Task BuildTypePartEditorAsync(ContentTypePartDefinition definition, BuildEditorContext context)
        => RunAsync(typePartDrivers, context, driver => driver.BuildEditorAsync(definition, context));

    public Task UpdateTypePartEditorAsync(ContentTypePartDefinition definition, UpdateTypePartEditorContext context)
        => RunAsync(typePartDrivers, context, driver => driver.UpdateEditorAsync(definition, context));

    public Task BuildPartEditorAsync(ContentPartDefinition definition, BuildEditorContext context)
        => RunAsync(partDrivers, context, driver => driver.BuildEditorAsync(definition, context));

    public Task UpdatePartEditorAsync(ContentPartDefinition definition, UpdatePartEditorContext context)
        => RunAsync(partDrivers, context, driver => driver.UpdateEditorAsync(definition, context));

    public Task BuildPartFieldEditorAsync(ContentPartFieldDefinition definition, BuildEditorContext context)
        => RunAsync(partFieldDrivers, context, driver => driver.BuildEditorAsync(definition, context));

    public Task UpdatePartFieldEditorAsync(ContentPartFieldDefinition definition, UpdatePartFieldEditorContext context)
        => RunAsync(partFieldDrivers, context, driver => driver.UpdateEditorAsync(definition, context));

    private async Task RunAsync<TDriver>(IEnumerable<TDriver> drivers, BuildEditorContext context, Func<TDriver, Task<IDisplayResult?>> run)
        where TDriver : notnull
    {
        foreach (var driver in drivers)
        {
            try
            {
                if (await run(driver) is { } result)
                {
                    await result.ApplyAsync(context);
                }
            }
            catch (Exception exception) when (!exception.IsFatal())
            {
                logger.LogError(exception, "The driver {Driver} failed.", driver.GetType().FullName);
            }
        }
    }
}
