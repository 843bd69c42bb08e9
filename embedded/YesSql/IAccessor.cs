namespace YesSql;

/// <summary>Reads and writes one property of objects.</summary>
public interface IAccessor<T>
{
    /// <summary>Reads the property.</summary>
    T Get(object obj);

    /// <summary>Writes the property.</summary>
    void Set(object obj, T value);
}
