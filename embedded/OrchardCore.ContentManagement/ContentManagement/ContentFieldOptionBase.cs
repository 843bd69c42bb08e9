namespace OrchardCore.ContentManagement;

/// <summary>Options of a field type.</summary>
public abstract class ContentFieldOptionBase
{
    /// <summary>Creates the options.</summary>
    /// <param name="contentFieldType">The CLR type of the field.</param>
    public ContentFieldOptionBase(Type contentFieldType) => Type = contentFieldType;

    /// <summary>The CLR type of the field.</summary>
    public Type Type { get; private set; }
}
