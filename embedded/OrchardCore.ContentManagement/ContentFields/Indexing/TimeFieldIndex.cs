namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>The values of times of day.</summary>
public class TimeFieldIndex : ContentFieldIndex
{
    /// <summary>The time of day.</summary>
    public TimeSpan? Time { get; set; }
}
