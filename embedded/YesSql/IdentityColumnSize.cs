namespace YesSql;

/// <summary>The size of identity columns.</summary>
public enum IdentityColumnSize
{
    /// <summary>32 bits.</summary>
    Int32 = 1,

    /// <summary>64 bits.</summary>
    Int64 = 2,
}
