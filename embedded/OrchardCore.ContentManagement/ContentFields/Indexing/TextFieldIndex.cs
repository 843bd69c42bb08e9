namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>The values of texts.</summary>
public class TextFieldIndex : ContentFieldIndex
{
    /// <summary>The greatest length of a column.</summary>
    public const int MaxTextSize = 766;

    /// <summary>The text; null if it is longer.</summary>
    public string? Text { get; set; }

    /// <summary>The text.</summary>
    public string? BigText { get; set; }
}
