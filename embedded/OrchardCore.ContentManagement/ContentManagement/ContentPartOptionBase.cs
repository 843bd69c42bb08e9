namespace OrchardCore.ContentManagement;

/// <summary>Options of a part type.</summary>
/// <param name="contentPartType">The CLR type of the part.</param>
public abstract class ContentPartOptionBase(Type contentPartType)
{
    /// <summary>The CLR type of the part.</summary>
    public Type Type { get; } = contentPartType;
}
