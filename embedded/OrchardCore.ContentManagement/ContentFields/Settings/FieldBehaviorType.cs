namespace OrchardCore.ContentFields.Settings;

/// <summary>Whether people type a text or a template makes it.</summary>
public enum FieldBehaviorType
{
    /// <summary>People type it.</summary>
    Editable = 0,

    /// <summary>A template makes it; people see it.</summary>
    GeneratedDisabled = 1,

    /// <summary>A template makes it; people don't see it.</summary>
    GeneratedHidden = 2,
}
