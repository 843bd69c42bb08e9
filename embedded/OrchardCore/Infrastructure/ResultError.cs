using Microsoft.Extensions.Localization;

namespace OrchardCore.Infrastructure;

/// <summary>Why something failed.</summary>
public class ResultError
{
    /// <summary>The name of the field that the message concerns; empty for all of it.</summary>
    public string Key { get; set; } = string.Empty;

    /// <summary>The reason in words.</summary>
    public LocalizedString Message { get; set; } = null!;
}
