namespace OrchardCore.ContentManagement;

/// <summary>Options of a part type.</summary>
public abstract class ContentPartOptionBase
{
    /// <summary>Creates the options.</summary>
    /// <param name="contentPartType">The CLR type of the part.</param>
    public ContentPartOptionBase(Type contentPartType) => Type = contentPartType;

    /// <summary>The CLR type of the part.</summary>
    public Type Type { get; private set; }
}
