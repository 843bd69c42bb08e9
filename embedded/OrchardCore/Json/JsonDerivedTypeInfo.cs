using System.Text.Json.Serialization.Metadata;

namespace System.Text.Json.Serialization;

/// <summary>A type that may stand where a base type is declared, named by its type and assembly.</summary>
public class JsonDerivedTypeInfo<TDerived, TBase> : IJsonDerivedTypeInfo
    where TDerived : class, TBase
    where TBase : class
{
    /// <summary>Creates the information.</summary>
    public JsonDerivedTypeInfo()
    {
    }

    /// <summary>The type and its name in JSON.</summary>
    public JsonDerivedType DerivedType { get; } = new(typeof(TDerived), $"{typeof(TDerived).FullName}, {typeof(TDerived).Assembly.GetName().Name}");

    /// <summary>The declared type.</summary>
    public Type BaseType => typeof(TBase);
}
