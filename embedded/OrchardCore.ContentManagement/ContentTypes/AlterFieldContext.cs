namespace OrchardCore.ContentTypes;

/// <summary>A change of a field.</summary>
public class AlterFieldContext
{
    /// <summary>The name of the part.</summary>
    public string PartName { get; set; } = null!;

    /// <summary>The name of the field.</summary>
    public string FieldName { get; set; } = null!;

    /// <summary>The name shown to people.</summary>
    public string? DisplayName { get; set; }

    /// <summary>The editor.</summary>
    public string? Editor { get; set; }

    /// <summary>The display mode.</summary>
    public string? DisplayMode { get; set; }
}
