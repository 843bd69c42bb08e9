namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The context of the event that asks handlers for an aspect of an item.</summary>
public class ContentItemAspectContext
{
    /// <summary>The item.</summary>
    public ContentItem ContentItem { get; set; } = null!;

    /// <summary>The aspect that handlers fill.</summary>
    public object Aspect { get; set; } = null!;

    /// <summary>Runs an action if the aspect has the given type.</summary>
    /// <typeparam name="TAspect">The type of aspect.</typeparam>
    /// <param name="action">What to do with the aspect.</param>
    /// <returns>This context.</returns>
    public async Task<ContentItemAspectContext> ForAsync<TAspect>(Func<TAspect, Task> action)
        where TAspect : class
    {
        if (Aspect is TAspect aspect)
        {
            await action(aspect);
        }

        return this;
    }
}
