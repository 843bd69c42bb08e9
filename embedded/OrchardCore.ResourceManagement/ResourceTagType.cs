namespace OrchardCore.ResourceManagement;

/// <summary>What a <c>resources</c> tag writes.</summary>
public enum ResourceTagType
{
    /// <summary>Meta tags.</summary>
    Meta = 0,

    /// <summary>Link tags.</summary>
    HeadLink = 1,

    /// <summary>Style sheets.</summary>
    Stylesheet = 2,

    /// <summary>Scripts of the head.</summary>
    HeadScript = 3,

    /// <summary>Scripts of the end of the page.</summary>
    FootScript = 4,

    /// <summary>Everything that belongs into the head.</summary>
    Header = 5,

    /// <summary>Everything that belongs to the end of the page.</summary>
    Footer = 6,
}
