namespace OrchardCore.ContentFields.ViewModels;

internal class MultiTextFieldSettingsViewModel
{
    public string? OptionLines { get; set; }

    public string? Hint { get; set; }

    public bool Required { get; set; }
}
