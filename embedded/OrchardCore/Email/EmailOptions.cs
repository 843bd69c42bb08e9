namespace OrchardCore.Email;

/// <summary>Options of e-mail.</summary>
public class EmailOptions
{
    /// <summary>The provider that is used unless another is asked for; none for the last enabled one.</summary>
    public string? DefaultProviderName { get; set; }
}
