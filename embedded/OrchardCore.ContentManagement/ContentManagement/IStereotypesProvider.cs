using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement;

/// <summary>Declares stereotypes of content types.</summary>
public interface IStereotypesProvider
{
    /// <summary>Lists the stereotypes.</summary>
    /// <returns>The stereotypes.</returns>
    Task<IEnumerable<StereotypeDescription>> GetStereotypesAsync();
}
