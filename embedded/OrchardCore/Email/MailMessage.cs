namespace OrchardCore.Email;

/// <summary>An e-mail message. Addresses are separated by a comma or semicolon.</summary>
public class MailMessage
{
    /// <summary>The author; none for the default sender.</summary>
    public string? From { get; set; }

    /// <summary>The recipients.</summary>
    public string? To { get; set; }

    /// <summary>The recipients of a copy.</summary>
    public string? Cc { get; set; }

    /// <summary>The recipients of a copy whom the others don't see.</summary>
    public string? Bcc { get; set; }

    /// <summary>Where answers go.</summary>
    public string? ReplyTo { get; set; }

    /// <summary>Who sends the message for the author.</summary>
    public string? Sender { get; set; }

    /// <summary>The subject.</summary>
    public string? Subject { get; set; }

    /// <summary>The HTML body.</summary>
    public string? HtmlBody { get; set; }

    /// <summary>The text body.</summary>
    public string? TextBody { get; set; }

    /// <summary>The attached files.</summary>
    public List<MailMessageAttachment> Attachments { get; set; } = [];
}
