namespace OrchardCore.Modules.Manifest;

/// <summary>Marks an assembly as a module; the build writes it.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public class ModuleMarkerAttribute : ModuleAttribute
{
    /// <summary>Marks the assembly as a module of the given identifier and type.</summary>
    public ModuleMarkerAttribute(string id, string type)
    {
        Id = id;
        Type = type;
    }
}
