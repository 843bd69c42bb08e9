using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>The settings of a number field.</summary>
public class NumericFieldSettings : FieldSettings
{
    /// <summary>How many decimals are allowed.</summary>
    public int Scale { get; set; }

    /// <summary>The smallest number allowed.</summary>
    public decimal? Minimum { get; set; }

    /// <summary>The largest number allowed.</summary>
    public decimal? Maximum { get; set; }

    /// <summary>The text of the empty box.</summary>
    public string? Placeholder { get; set; }

    /// <summary>The number offered for a new item.</summary>
    public string? DefaultValue { get; set; }
}
