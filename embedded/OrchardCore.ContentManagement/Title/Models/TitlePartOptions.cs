namespace OrchardCore.Title.Models;

/// <summary>Whether people type the title or a template makes it.</summary>
public enum TitlePartOptions
{
    /// <summary>People may type it.</summary>
    Editable = 0,

    /// <summary>A template makes it; people see it.</summary>
    GeneratedDisabled = 1,

    /// <summary>A template makes it; people don't see it.</summary>
    GeneratedHidden = 2,

    /// <summary>People must type it.</summary>
    EditableRequired = 3,
}
