namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>The values of fields of several values.</summary>
public class MultiTextFieldIndex : ContentFieldIndex
{
    /// <summary>The greatest length of a column.</summary>
    public const int MaxValueSize = 766;

    /// <summary>A chosen value; null if it is longer.</summary>
    public string? Value { get; set; }

    /// <summary>A chosen value.</summary>
    public string? BigValue { get; set; }
}
