namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Names one tag helper.</summary>
public class TagHelpersProvider<T> : ITagHelpersProvider
{
    /// <inheritdoc/>
    public IEnumerable<Type> GetTypes() => [typeof(T)];
}
