namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>The values of links.</summary>
public class LinkFieldIndex : ContentFieldIndex
{
    /// <summary>The greatest length of a column.</summary>
    public const int MaxUrlSize = 766;

    /// <summary>The greatest length of a column.</summary>
    public const int MaxTextSize = 766;

    /// <summary>The address; null if it is longer.</summary>
    public string? Url { get; set; }

    /// <summary>The address.</summary>
    public string? BigUrl { get; set; }

    /// <summary>The text; null if it is longer.</summary>
    public string? Text { get; set; }

    /// <summary>The text.</summary>
    public string? BigText { get; set; }
}
