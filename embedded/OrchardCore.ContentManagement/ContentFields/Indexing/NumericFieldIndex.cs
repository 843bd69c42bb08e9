namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>The values of numbers.</summary>
public class NumericFieldIndex : ContentFieldIndex
{
    /// <summary>The number.</summary>
    public decimal? Numeric { get; set; }
}
