using System.Globalization;
using System.Reflection;

namespace YesSql.Data;

internal sealed class PropertyAccessor<T>(PropertyInfo property) : IAccessor<T>
{
    private readonly bool _sameType = property.PropertyType == typeof(T);

    public T Get(object obj)
    {
        var value = property.GetValue(obj);
        return _sameType ? (T)value! : (T)Convert.ChangeType(value, typeof(T), CultureInfo.InvariantCulture)!;
    }

    public void Set(object obj, T value) =>
        property.SetValue(obj, _sameType ? value : Convert.ChangeType(value, property.PropertyType, CultureInfo.InvariantCulture));
}
