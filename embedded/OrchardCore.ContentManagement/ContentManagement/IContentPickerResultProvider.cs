namespace OrchardCore.ContentManagement;

/// <summary>Finds the items that a content picker offers.</summary>
public interface IContentPickerResultProvider
{
    /// <summary>The name by which a field's editor selects the provider.</summary>
    string Name { get; }

    /// <summary>Finds items.</summary>
    /// <param name="searchContext">What is looked for.</param>
    /// <returns>The items found.</returns>
    Task<IEnumerable<ContentPickerResult>> Search(ContentPickerSearchContext searchContext);
}
