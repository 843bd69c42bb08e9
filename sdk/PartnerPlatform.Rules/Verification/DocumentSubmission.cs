namespace PartnerPlatform.Rules;

/// <summary>A document that a partner sends.</summary>
public sealed record DocumentSubmission
{
    /// <summary>The check that it's for.</summary>
    public CheckType Check { get; init; }

    /// <summary>Its type.</summary>
    public DocumentType Type { get; init; }

    /// <summary>The file's name.</summary>
    public string? FileName { get; init; }

    /// <summary>The file's size in bytes.</summary>
    public long Size { get; init; }

    /// <summary>What a look at the file says; see <see cref="FileInspector.Inspect"/>.</summary>
    public FileInspection Inspection { get; init; }

    /// <summary>Whether a scanner found malware; null when it wasn't scanned.</summary>
    public bool? HasMalware { get; init; }

    /// <summary>The day on which it was issued, or null.</summary>
    public CalendarDate? IssuedOn { get; init; }

    /// <summary>The last day of its validity, or null.</summary>
    public CalendarDate? ExpiresOn { get; init; }
}
