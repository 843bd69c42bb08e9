namespace OrchardCore.Email.Services;

/// <summary>The known e-mail providers.</summary>
public class EmailProviderOptions
{
    private readonly Dictionary<string, EmailProviderTypeOptions> _providers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The providers by name, in the order in which they were added.</summary>
    public IReadOnlyDictionary<string, EmailProviderTypeOptions> Providers => _providers;

    /// <summary>Adds a provider unless there is one of that name.</summary>
    /// <param name="name">The technical name.</param>
    /// <param name="options">The provider.</param>
    public EmailProviderOptions TryAddProvider(string name, EmailProviderTypeOptions options)
    {
        _providers.TryAdd(name, options);

        return this;
    }
}
