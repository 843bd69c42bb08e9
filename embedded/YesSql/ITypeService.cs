namespace YesSql;

/// <summary>The stored names of types.</summary>
public interface ITypeService
{
    /// <summary>Gets or sets the stored name of a type.</summary>
    string this[Type t] { get; set; }

    /// <summary>Gets the type with a stored name.</summary>
    Type this[string s] { get; }
}
