namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>The values of formatted texts.</summary>
public class HtmlFieldIndex : ContentFieldIndex
{
    /// <summary>The text.</summary>
    public string? Html { get; set; }
}
