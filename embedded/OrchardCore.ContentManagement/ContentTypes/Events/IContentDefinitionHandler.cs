namespace OrchardCore.ContentTypes.Events;

/// <summary>Supplies or replaces the records from which definitions are built.</summary>
public interface IContentDefinitionHandler
{
    /// <summary>A content type is built.</summary>
    /// <param name="context">The context.</param>
    void ContentTypeBuilding(ContentTypeBuildingContext context);

    /// <summary>A content part is built.</summary>
    /// <param name="context">The context.</param>
    void ContentPartBuilding(ContentPartBuildingContext context);

    /// <summary>An attachment of a part is built.</summary>
    /// <param name="context">The context.</param>
    void ContentTypePartBuilding(ContentTypePartBuildingContext context);

    /// <summary>A field is built.</summary>
    /// <param name="context">The context.</param>
    void ContentPartFieldBuilding(ContentPartFieldBuildingContext context);
}
