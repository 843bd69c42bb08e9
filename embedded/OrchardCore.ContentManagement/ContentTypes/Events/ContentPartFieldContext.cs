namespace OrchardCore.ContentTypes.Events;

/// <summary>An event of a field.</summary>
public class ContentPartFieldContext
{
    /// <summary>The name of the part.</summary>
    public string ContentPartName { get; set; } = null!;

    /// <summary>The name of the field.</summary>
    public string ContentFieldName { get; set; } = null!;
}
