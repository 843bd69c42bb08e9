namespace OrchardCore.Localization;

/// <summary>A translation lacks the plural form that a count needs.</summary>
public class PluralFormNotFoundException : Exception
{
    /// <summary>Creates the exception.</summary>
    public PluralFormNotFoundException()
    {
    }

    /// <summary>Creates the exception.</summary>
    public PluralFormNotFoundException(string? message)
        : base(message)
    {
    }

    /// <summary>Creates the exception for a form.</summary>
    public PluralFormNotFoundException(string? message, PluralForm form)
        : base(message) => Form = form;

    /// <summary>Creates the exception.</summary>
    public PluralFormNotFoundException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The missing form.</summary>
    public PluralForm? Form { get; }
}
