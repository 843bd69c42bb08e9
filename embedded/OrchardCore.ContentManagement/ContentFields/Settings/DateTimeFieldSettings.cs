using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>The settings of a time field.</summary>
public class DateTimeFieldSettings : FieldSettings;
