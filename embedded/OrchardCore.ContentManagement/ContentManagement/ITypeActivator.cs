namespace OrchardCore.ContentManagement;

/// <summary>Makes instances of a part or field type.</summary>
/// <typeparam name="TInstance">The base type of the instances.</typeparam>
public interface ITypeActivator<TInstance>
{
    /// <summary>The CLR type of the instances.</summary>
    Type Type { get; }

    /// <summary>Makes an instance.</summary>
    /// <returns>The instance.</returns>
    TInstance CreateInstance();
}
