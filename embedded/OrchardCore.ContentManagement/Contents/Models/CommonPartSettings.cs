namespace OrchardCore.Contents.Models;

/// <summary>The settings of the common part.</summary>
public class CommonPartSettings
{
    /// <summary>Whether the date can be edited.</summary>
    public bool DisplayDateEditor { get; set; }

    /// <summary>Whether the owner can be edited.</summary>
    public bool DisplayOwnerEditor { get; set; }
}
