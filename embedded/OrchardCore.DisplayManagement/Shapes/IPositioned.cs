namespace OrchardCore.DisplayManagement;

/// <summary>Something that has a position among its siblings.</summary>
public interface IPositioned
{
    /// <summary>The position, such as <c>1.5</c>, <c>before</c> or <c>after</c>.</summary>
    string? Position { get; set; }
}
