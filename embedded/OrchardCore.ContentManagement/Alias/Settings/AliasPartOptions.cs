namespace OrchardCore.Alias.Settings;

/// <summary>Whether people type the alias or a template makes it.</summary>
public enum AliasPartOptions
{
    /// <summary>People may type it.</summary>
    Editable = 0,

    /// <summary>A template makes it; people see it.</summary>
    GeneratedDisabled = 1,
}
