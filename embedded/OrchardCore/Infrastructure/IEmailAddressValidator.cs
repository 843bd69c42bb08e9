namespace OrchardCore.Email;

/// <summary>Tells whether a text is an e-mail address.</summary>
public interface IEmailAddressValidator
{
    /// <summary>Whether the text is one e-mail address.</summary>
    bool Validate(string emailAddress);
}
