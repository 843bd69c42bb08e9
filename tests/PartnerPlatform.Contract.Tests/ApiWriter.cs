using System.Reflection;
using System.Runtime.CompilerServices;

namespace PartnerPlatform.Contract.Tests;

/// <summary>Describes public types in the format of the listing (see orchard-api/README in the design).</summary>
internal static class ApiWriter
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static bool IsVisible(Type type) =>
        type.IsNested
            ? (type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem) && IsVisible(type.DeclaringType!)
            : type.IsPublic;

    public static ApiType Describe(Type type)
    {
        var kind = KindOf(type);
        var interfaces = type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []).Select(NameOf).ToHashSet();
        var baseType = kind == "class" && type.BaseType is { } parent && parent != typeof(object) ? NameOf(parent) : null;

        return new ApiType(NameOf(type), Modifiers(type, kind) + kind, baseType, interfaces, Members(type, kind).ToHashSet());
    }

    private static string KindOf(Type type) =>
        type.IsInterface ? "interface"
        : type.IsEnum ? "enum"
        : type.IsValueType ? "struct"
        : type.BaseType == typeof(MulticastDelegate) ? "delegate"
        : "class";

    private static string Modifiers(Type type, string kind) =>
        type.IsAbstract && type.IsSealed ? "static "
        : type.IsAbstract && !type.IsInterface ? "abstract "
        : type.IsSealed && kind == "class" ? "sealed "
        : "";

    private static IEnumerable<string> Members(Type type, string kind)
    {
        if (kind == "enum")
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => $"{f.Name} = {f.GetRawConstantValue()}");
        }

        if (kind == "delegate")
        {
            var invoke = type.GetMethod("Invoke")!;
            return [$"{NameOf(invoke.ReturnType)} ({Parameters(invoke)})"];
        }

        return type.GetFields(Declared).Where(f => f.IsPublic || f.IsFamily).Select(Field)
            .Concat(type.GetConstructors(Declared).Where(c => !c.IsStatic && Access(c) is not null).Select(c => $"{Access(c)} .ctor({Parameters(c)})"))
            .Concat(type.GetProperties(Declared).Select(Property).OfType<string>())
            .Concat(type.GetEvents(Declared).Where(e => e.AddMethod is { } add && Access(add) is not null)
                .Select(e => $"{Access(e.AddMethod!)} event {NameOf(e.EventHandlerType!)} {e.Name}"))
            .Concat(type.GetMethods(Declared).Where(m => Access(m) is not null && (!m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal))).Select(Method));
    }

    private static string Field(FieldInfo field)
    {
        var modifier = field.IsLiteral ? " const" : field.IsStatic ? " static" : "";
        var value = field.IsLiteral ? " = " + (field.GetRawConstantValue() is string s ? $"\"{s}\"" : field.GetRawConstantValue()) : "";

        return $"{(field.IsPublic ? "public" : "protected")}{modifier} {NameOf(field.FieldType)} {field.Name}{value}";
    }

    private static string? Property(PropertyInfo property)
    {
        var getter = property.GetMethod is { } get && Access(get) is not null ? get : null;
        var setter = property.SetMethod is { } set && Access(set) is not null ? set : null;
        if ((getter ?? setter) is not { } accessor)
        {
            return null;
        }

        var index = property.GetIndexParameters();
        var name = index.Length > 0 ? $"this[{string.Join(", ", index.Select(p => $"{NameOf(p.ParameterType)} {p.Name}"))}]" : property.Name;

        return $"{Access(accessor)}{MethodModifier(accessor)} {NameOf(property.PropertyType)} {name} {{{(getter is null ? "" : " get;")}{(setter is null ? "" : " set;")} }}";
    }

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : "";
        var extension = method.IsDefined(typeof(ExtensionAttribute), inherit: false) ? "this " : "";

        return $"{Access(method)}{MethodModifier(method)} {NameOf(method.ReturnType)} {method.Name}{generic}({extension}{Parameters(method)})";
    }

    private static string? Access(MethodBase method) =>
        method.IsPublic ? "public" : method.IsFamily || method.IsFamilyOrAssembly ? "protected" : null;

    private static string MethodModifier(MethodInfo method)
    {
        if (method.IsStatic)
        {
            return " static";
        }

        if (method.DeclaringType!.IsInterface)
        {
            return method.IsAbstract ? "" : " default";
        }

        if (method.IsAbstract)
        {
            return " abstract";
        }

        return method.IsVirtual && !method.IsFinal
            ? (method.Attributes & MethodAttributes.NewSlot) != 0 ? " virtual" : " override"
            : "";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var type = NameOf(parameter.ParameterType);
        var prefix = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "";
        if (parameter.IsOut)
        {
            prefix += "out ";
            type = type.Replace("ref ", "", StringComparison.Ordinal);
        }

        var value = parameter.HasDefaultValue
            ? " = " + parameter.RawDefaultValue switch { null => "default", string s => $"\"{s}\"", var other => other.ToString() }
            : "";

        return $"{prefix}{type} {parameter.Name}{value}";
    }

    private static string NameOf(Type type)
    {
        if (type.IsByRef)
        {
            return "ref " + NameOf(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return NameOf(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return NameOf(underlying) + "?";
        }

        return Keyword(type) ?? QualifiedName(type);
    }

    private static string QualifiedName(Type type)
    {
        var name = type.Name.Split('`')[0];
        if (type.IsNested)
        {
            name = NameOf(type.DeclaringType!).Split('<')[0] + "." + name;
        }
        else if (type.Namespace is { } ns && !ns.StartsWith("System", StringComparison.Ordinal))
        {
            name = ns + "." + name;
        }

        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>" : name;
    }

    private static string? Keyword(Type type) => type.FullName switch
    {
        "System.String" => "string",
        "System.Int32" => "int",
        "System.Int64" => "long",
        "System.Boolean" => "bool",
        "System.Object" => "object",
        "System.Void" => "void",
        "System.Double" => "double",
        "System.Decimal" => "decimal",
        _ => null,
    };
}
