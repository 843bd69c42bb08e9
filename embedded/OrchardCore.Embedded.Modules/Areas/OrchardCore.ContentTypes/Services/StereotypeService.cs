using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentTypes.Services;

/// <summary>Lists the stereotypes that modules declare and those that types have.</summary>
internal sealed class StereotypeService(IEnumerable<IStereotypesProvider> providers, IContentDefinitionManager contentDefinitionManager) : IStereotypeService
{
    public async Task<IEnumerable<StereotypeDescription>> GetStereotypesAsync()
    {
        var stereotypes = new Dictionary<string, StereotypeDescription>();

        foreach (var provider in providers)
        {
            foreach (var stereotype in await provider.GetStereotypesAsync())
            {
                stereotypes.TryAdd(stereotype.Stereotype, stereotype);
            }
        }

        foreach (var type in await contentDefinitionManager.ListTypeDefinitionsAsync())
        {
            if (type.TryGetStereotype(out var stereotype))
            {
                stereotypes.TryAdd(stereotype, new StereotypeDescription { Stereotype = stereotype, DisplayName = stereotype });
            }
        }

        return stereotypes.Values;
    }
}
