namespace OrchardCore.ContentFields.Settings;

/// <summary>Where the text of a link comes from.</summary>
public enum LinkTextMode
{
    /// <summary>It may be typed.</summary>
    Optional = 0,

    /// <summary>It must be typed.</summary>
    Required = 1,

    /// <summary>It is the default text.</summary>
    Static = 2,

    /// <summary>It is the address.</summary>
    Url = 3,
}
