namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>The values of days.</summary>
public class DateFieldIndex : ContentFieldIndex
{
    /// <summary>The day.</summary>
    public DateTime? Date { get; set; }
}
