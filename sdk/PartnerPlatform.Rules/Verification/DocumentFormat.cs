namespace PartnerPlatform.Rules;

/// <summary>File formats, told by content.</summary>
public enum DocumentFormat
{
    /// <summary>None of the accepted ones.</summary>
    Unknown,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>JPEG.</summary>
    Jpeg,

    /// <summary>PNG.</summary>
    Png,

    /// <summary>GIF.</summary>
    Gif,
}
