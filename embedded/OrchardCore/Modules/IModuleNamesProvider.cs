namespace OrchardCore.Modules;

/// <summary>Names the modules that the application uses.</summary>
public interface IModuleNamesProvider
{
    /// <summary>Gives the assembly names of the modules.</summary>
    IEnumerable<string> GetModuleNames();
}
