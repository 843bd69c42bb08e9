namespace OrchardCore.ContentManagement;

/// <summary>A registered field type and its handlers.</summary>
/// <param name="contentFieldType">The CLR type of the field.</param>
public class ContentFieldOption(Type contentFieldType) : ContentFieldOptionBase(contentFieldType)
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
