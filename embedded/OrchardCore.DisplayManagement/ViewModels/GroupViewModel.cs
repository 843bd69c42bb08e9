using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.ViewModels;

/// <summary>A group of shapes, such as a column.</summary>
public class GroupViewModel : Shape
{
    /// <summary>Makes HTML ids of the groups of one zone unique.</summary>
    public string? Identifier { get; set; }
}
