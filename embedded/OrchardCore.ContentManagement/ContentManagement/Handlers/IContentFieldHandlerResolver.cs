namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Finds the handlers of a field type.</summary>
public interface IContentFieldHandlerResolver
{
    /// <summary>Gets the handlers of a field type.</summary>
    /// <param name="fieldName">The name of the field type.</param>
    /// <returns>The handlers in order of registration.</returns>
    IList<IContentFieldHandler> GetHandlers(string fieldName);
}
