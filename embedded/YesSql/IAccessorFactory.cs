namespace YesSql;

/// <summary>Finds the property of a type that holds its identifier or version.</summary>
public interface IAccessorFactory
{
    /// <summary>Returns the accessor for a type, or null if the type has no such property.</summary>
    IAccessor<T>? CreateAccessor<T>(Type tContainer);
}
