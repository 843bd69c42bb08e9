namespace OrchardCore.Email;

/// <summary>The options that come from the configuration of the application.</summary>
public class DefaultSmtpOptions : SmtpOptions
{
}
