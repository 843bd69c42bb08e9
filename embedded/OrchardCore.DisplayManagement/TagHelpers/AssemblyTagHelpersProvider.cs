using System.Reflection;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Names the tag helpers of an assembly.</summary>
public class AssemblyTagHelpersProvider : ITagHelpersProvider
{
    private readonly Assembly _assembly;

    /// <summary>Looks into an assembly.</summary>
    public AssemblyTagHelpersProvider(Assembly assembly) => _assembly = assembly;

    /// <inheritdoc/>
    public IEnumerable<Type> GetTypes() => _assembly.ExportedTypes.Where(type => typeof(ITagHelper).IsAssignableFrom(type));
}
