namespace OrchardCore.ContentManagement;

/// <summary>A registered part type and its handlers.</summary>
/// <param name="contentPartType">The CLR type of the part.</param>
public class ContentPartOption(Type contentPartType) : ContentPartOptionBase(contentPartType)
{
    private readonly List<Type> _handlers = [];

    /// <summary>The types of the handlers, in order of registration.</summary>
    public IReadOnlyList<Type> Handlers => _handlers;

    internal void AddHandler(Type type)
    {
        if (!_handlers.Contains(type))
        {
            _handlers.Add(type);
        }
    }

    internal void RemoveHandler(Type type) => _handlers.Remove(type);
}
