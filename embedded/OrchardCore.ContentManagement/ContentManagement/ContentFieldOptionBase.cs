namespace OrchardCore.ContentManagement;

/// <summary>Options of a field type.</summary>
/// <param name="contentFieldType">The CLR type of the field.</param>
public abstract class ContentFieldOptionBase(Type contentFieldType)
{
    /// <summary>The CLR type of the field.</summary>
    public Type Type { get; } = contentFieldType;
}
