namespace OrchardCore.ContentManagement.Models;

/// <summary>The texts by which an item is found.</summary>
public class FullTextAspect
{
    /// <summary>The texts.</summary>
    public List<string> Segments { get; } = [];
}
