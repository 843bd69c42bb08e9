namespace OrchardCore.ContentTypes.Events;

/// <summary>Is told of changes of definitions.</summary>
public interface IContentDefinitionEventHandler
{
    /// <summary>A content type was created.</summary>
    /// <param name="context">The context.</param>
    void ContentTypeCreated(ContentTypeCreatedContext context);

    /// <summary>A content type was changed.</summary>
    /// <param name="context">The context.</param>
    void ContentTypeUpdated(ContentTypeUpdatedContext context);

    /// <summary>A content type was removed.</summary>
    /// <param name="context">The context.</param>
    void ContentTypeRemoved(ContentTypeRemovedContext context);

    /// <summary>A content type is about to be imported.</summary>
    /// <param name="context">The context.</param>
    void ContentTypeImporting(ContentTypeImportingContext context);

    /// <summary>A content type was imported.</summary>
    /// <param name="context">The context.</param>
    void ContentTypeImported(ContentTypeImportedContext context);

    /// <summary>A content part was created.</summary>
    /// <param name="context">The context.</param>
    void ContentPartCreated(ContentPartCreatedContext context);

    /// <summary>A content part was changed.</summary>
    /// <param name="context">The context.</param>
    void ContentPartUpdated(ContentPartUpdatedContext context);

    /// <summary>A content part was removed.</summary>
    /// <param name="context">The context.</param>
    void ContentPartRemoved(ContentPartRemovedContext context);

    /// <summary>A part was attached to a type.</summary>
    /// <param name="context">The context.</param>
    void ContentPartAttached(ContentPartAttachedContext context);

    /// <summary>A part was removed from a type.</summary>
    /// <param name="context">The context.</param>
    void ContentPartDetached(ContentPartDetachedContext context);

    /// <summary>A content part is about to be imported.</summary>
    /// <param name="context">The context.</param>
    void ContentPartImporting(ContentPartImportingContext context);

    /// <summary>A content part was imported.</summary>
    /// <param name="context">The context.</param>
    void ContentPartImported(ContentPartImportedContext context);

    /// <summary>An attachment was changed.</summary>
    /// <param name="context">The context.</param>
    void ContentTypePartUpdated(ContentTypePartUpdatedContext context);

    /// <summary>A field was added to a part.</summary>
    /// <param name="context">The context.</param>
    void ContentFieldAttached(ContentFieldAttachedContext context);

    /// <summary>A field was changed.</summary>
    /// <param name="context">The context.</param>
    void ContentFieldUpdated(ContentFieldUpdatedContext context);

    /// <summary>A field was removed from a part.</summary>
    /// <param name="context">The context.</param>
    void ContentFieldDetached(ContentFieldDetachedContext context);

    /// <summary>A field of a part was changed.</summary>
    /// <param name="context">The context.</param>
    void ContentPartFieldUpdated(ContentPartFieldUpdatedContext context);
}
