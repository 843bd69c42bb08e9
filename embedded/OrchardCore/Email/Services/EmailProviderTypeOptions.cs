namespace OrchardCore.Email.Services;

/// <summary>An e-mail provider.</summary>
public class EmailProviderTypeOptions
{
    /// <summary>Creates the options.</summary>
    /// <param name="type">A class that implements <see cref="IEmailProvider"/>.</param>
    public EmailProviderTypeOptions(Type type)
    {
        if (!typeof(IEmailProvider).IsAssignableFrom(type))
        {
            throw new ArgumentException($"The type must implement '{nameof(IEmailProvider)}'.", nameof(type));
        }

        Type = type;
    }

    /// <summary>The class.</summary>
    public Type Type { get; }

    /// <summary>Whether the provider can be used.</summary>
    public bool IsEnabled { get; set; }
}
