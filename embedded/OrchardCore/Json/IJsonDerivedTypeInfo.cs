using System.Text.Json.Serialization.Metadata;

namespace System.Text.Json.Serialization;

/// <summary>A type that may stand where a base type is declared.</summary>
public interface IJsonDerivedTypeInfo
{
    /// <summary>The type and its name in JSON.</summary>
    JsonDerivedType DerivedType { get; }

    /// <summary>The declared type.</summary>
    Type BaseType { get; }
}
