namespace OrchardCore.DisplayManagement.ViewModels;

/// <summary>A named group of shapes, such as a tab or card.</summary>
public class GroupingViewModel : GroupViewModel
{
    /// <summary>The shapes, by the name of the group.</summary>
    public IGrouping<string, object> Grouping { get; set; } = null!;
}
