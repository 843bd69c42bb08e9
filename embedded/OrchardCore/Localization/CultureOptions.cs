namespace OrchardCore.Localization;

/// <summary>How cultures are made.</summary>
public class CultureOptions
{
    /// <summary>Whether what the machine's user changed in the regional settings is ignored.</summary>
    public bool IgnoreSystemSettings { get; set; }
}
