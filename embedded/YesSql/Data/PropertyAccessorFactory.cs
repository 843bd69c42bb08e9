using System.Reflection;

namespace YesSql.Data;

/// <summary>Finds a property by its name, whatever the case.</summary>
public class PropertyAccessorFactory : IAccessorFactory
{
    private readonly string _propertyName;

    /// <summary>Creates the factory for a name.</summary>
    public PropertyAccessorFactory(string propertyName)
    {
        _propertyName = propertyName;
    }

    /// <inheritdoc/>
    public IAccessor<T>? CreateAccessor<T>(Type tContainer)
    {
        var property = tContainer
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(candidate => string.Equals(candidate.Name, _propertyName, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(candidate => candidate.Name == _propertyName)
            .FirstOrDefault();

        if (property is null || (property.PropertyType != typeof(int) && property.PropertyType != typeof(long)))
        {
            return null;
        }

        // A private setter is only visible on the type that declares it.
        var declared = property.DeclaringType == tContainer
            ? property
            : property.DeclaringType!.GetProperty(property.Name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)!;
        return declared.GetMethod is null || declared.SetMethod is null ? null : new PropertyAccessor<T>(declared);
    }
}
