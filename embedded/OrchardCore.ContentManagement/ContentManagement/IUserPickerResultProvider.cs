namespace OrchardCore.ContentManagement;

/// <summary>Finds the users that a user picker offers.</summary>
public interface IUserPickerResultProvider
{
    /// <summary>The name by which a field's editor selects the provider.</summary>
    string Name { get; }

    /// <summary>Finds users.</summary>
    /// <param name="searchContext">What is looked for.</param>
    /// <returns>The users found.</returns>
    Task<IEnumerable<UserPickerResult>> Search(UserPickerSearchContext searchContext);
}
