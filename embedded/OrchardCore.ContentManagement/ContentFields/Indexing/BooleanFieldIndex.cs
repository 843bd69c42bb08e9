namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>The values of yes-or-no fields.</summary>
public class BooleanFieldIndex : ContentFieldIndex
{
    /// <summary>The value.</summary>
    public bool? Boolean { get; set; }
}
