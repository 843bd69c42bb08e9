namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Names tag helpers to template languages that look them up at run time.</summary>
public interface ITagHelpersProvider
{
    /// <summary>The types of the tag helpers.</summary>
    IEnumerable<Type> GetTypes();
}
