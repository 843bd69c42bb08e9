namespace OrchardCore.Modules.Manifest;

/// <summary>Names a module that the application uses; the build writes one for each of them.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public class ModuleNameAttribute : Attribute
{
    /// <summary>Names a module.</summary>
    public ModuleNameAttribute(string name) => Name = name ?? string.Empty;

    /// <summary>The module's assembly name.</summary>
    public string Name { get; }
}
