namespace OrchardCore.Email;

/// <summary>A file attached to a message.</summary>
public class MailMessageAttachment
{
    /// <summary>The name of the file.</summary>
    public string Filename { get; set; } = string.Empty;

    /// <summary>The content of the file.</summary>
    public Stream Stream { get; set; } = Stream.Null;
}
