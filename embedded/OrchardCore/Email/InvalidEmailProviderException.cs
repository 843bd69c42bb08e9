namespace OrchardCore.Email;

/// <summary>There is no e-mail provider of a name.</summary>
public class InvalidEmailProviderException : ArgumentOutOfRangeException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="name">The name of the provider.</param>
    public InvalidEmailProviderException(string name)
        : base(nameof(name), $"'{name}' is an invalid Email provider name.")
    {
    }
}
