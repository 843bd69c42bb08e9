namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Finds the handlers of a part type.</summary>
public interface IContentPartHandlerResolver
{
    /// <summary>Gets the handlers of a part type.</summary>
    /// <param name="partName">The name of the part type.</param>
    /// <returns>The handlers in order of registration.</returns>
    IList<IContentPartHandler> GetHandlers(string partName);
}
