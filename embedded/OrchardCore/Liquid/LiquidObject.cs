using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Nodes;
using OrchardCore.Entities;
using OrchardCore.Environment.Shell;
using OrchardCore.Users;

namespace OrchardCore.Liquid.Services;

/// <summary>The public properties of an object of the application; the framework's and secret ones stay out of reach.</summary>
internal sealed class LiquidObject(object value) : LiquidMembers
{
    private const string ContentMember = "Content";

    private static readonly ConcurrentDictionary<Type, Dictionary<string, PropertyInfo>> _members = new();

    private static readonly HashSet<string> _userMembers = new(StringComparer.Ordinal)
    {
        "UserId", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "IsEnabled", "RoleNames", "Properties",
    };

    private readonly Dictionary<string, PropertyInfo> _properties = _members.GetOrAdd(value.GetType(), GetMembers);

    protected override object? Get(string name)
    {
        if (_properties.TryGetValue(name, out var property))
        {
            return property.GetValue(value);
        }

        if (value is IEntity { Properties: { } properties } && properties.TryGetPropertyValue(name, out var section))
        {
            return section;
        }

        // The parts of a content item are members of its content.
        return _properties.TryGetValue(ContentMember, out var content) && content.GetValue(value) is System.Text.Json.Dynamic.JsonDynamicObject parts
            ? ((JsonObject)parts.Node)[name]
            : null;
    }

    private static Dictionary<string, PropertyInfo> GetMembers(Type type)
    {
        if (!IsReadable(type))
        {
            return [];
        }

        var members = new Dictionary<string, PropertyInfo>(StringComparer.Ordinal);
        var isUser = typeof(IUser).IsAssignableFrom(type);

        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.CanRead && property.GetIndexParameters().Length == 0 && (!isUser || _userMembers.Contains(property.Name)))
            {
                members.TryAdd(property.Name, property);
            }
        }

        return members;
    }

    private static bool IsReadable(Type type)
    {
        if (type == typeof(System.Globalization.CultureInfo))
        {
            return true;
        }

        var scope = type.Namespace ?? string.Empty;

        return !typeof(ShellSettings).IsAssignableFrom(type)
            && !typeof(Delegate).IsAssignableFrom(type)
            && !scope.StartsWith("System", StringComparison.Ordinal)
            && !scope.StartsWith("Microsoft", StringComparison.Ordinal);
    }
}
