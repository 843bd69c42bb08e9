using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement;

/// <summary>Lists the stereotypes of content types.</summary>
public interface IStereotypeService
{
    /// <summary>Lists the stereotypes.</summary>
    /// <returns>The stereotypes.</returns>
    Task<IEnumerable<StereotypeDescription>> GetStereotypesAsync();
}
