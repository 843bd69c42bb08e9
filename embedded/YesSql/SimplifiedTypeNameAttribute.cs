namespace YesSql;

/// <summary>Sets the stored name of a type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public class SimplifiedTypeNameAttribute : Attribute
{
    /// <summary>Creates the attribute with a name.</summary>
    public SimplifiedTypeNameAttribute(string name)
    {
        Name = name;
    }

    /// <summary>The stored name.</summary>
    public string Name { get; set; }
}
