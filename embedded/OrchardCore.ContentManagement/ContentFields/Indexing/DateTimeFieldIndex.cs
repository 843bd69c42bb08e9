namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>The values of points in time.</summary>
public class DateTimeFieldIndex : ContentFieldIndex
{
    /// <summary>The time, in UTC.</summary>
    public DateTime? DateTime { get; set; }
}
