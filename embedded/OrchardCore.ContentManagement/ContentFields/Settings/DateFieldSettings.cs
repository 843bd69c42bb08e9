using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>The settings of a day field.</summary>
public class DateFieldSettings : FieldSettings;
