namespace OrchardCore.DisplayManagement.ViewModels;

/// <summary>The groups of a zone, such as its tabs.</summary>
public class GroupingsViewModel : GroupViewModel
{
    /// <summary>The groups, in their order.</summary>
    public IGrouping<string, object>[] Groupings { get; set; } = [];
}
