namespace YesSql;

/// <summary>Something that belongs to a collection.</summary>
public interface ICollectionName
{
    /// <summary>The name of the collection.</summary>
    string? Collection { get; }
}
