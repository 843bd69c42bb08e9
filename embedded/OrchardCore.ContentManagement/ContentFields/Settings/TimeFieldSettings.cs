using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>The settings of a time-of-day field.</summary>
public class TimeFieldSettings : FieldSettings
{
    /// <summary>The step in seconds.</summary>
    public string? Step { get; set; }
}
