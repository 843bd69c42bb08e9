using System.Collections.Concurrent;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>
/// Tells whether a handler does something when items are loaded. Loading is on the path of every page, and most handlers
/// have no use for it: their parts need not be read then.
/// </summary>
internal static class HandlerMethods
{
    private static readonly ConcurrentDictionary<Type, bool> _handlesLoading = new();

    public static bool HandlesLoading(object handler) => _handlesLoading.GetOrAdd(handler.GetType(), static type => Detect(type));

    private static bool Detect(Type type)
    {
        foreach (var method in type.GetMethods())
        {
            if (method.Name is nameof(IContentHandler.LoadingAsync) or nameof(IContentHandler.LoadedAsync)
                && method.DeclaringType is { } declaring
                && !IsBase(declaring))
            {
                return true;
            }
        }

        return !DerivesFromBase(type);
    }

    private static bool DerivesFromBase(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (IsBase(type))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBase(Type type)
        => type.IsGenericType
            && (type.GetGenericTypeDefinition() == typeof(ContentPartHandler<>) || type.GetGenericTypeDefinition() == typeof(ContentFieldHandler<>));
}
