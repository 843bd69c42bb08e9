namespace OrchardCore.Data;

/// <summary>The collections that a tenant's store has.</summary>
public class StoreCollectionOptions
{
    /// <summary>Creates empty options.</summary>
    public StoreCollectionOptions()
    {
    }

    /// <summary>The names of the collections.</summary>
    public HashSet<string> Collections { get; } = [];
}
