namespace OrchardCore.DisplayManagement.Razor;

/// <summary>A view that can choose its layout.</summary>
public interface IRazorPage
{
    /// <summary>The shape type of the layout.</summary>
    string? ViewLayout { get; set; }
}
