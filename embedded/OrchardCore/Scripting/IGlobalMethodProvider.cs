namespace OrchardCore.Scripting;

/// <summary>Provides functions to scripts.</summary>
public interface IGlobalMethodProvider
{
    /// <summary>Returns the functions.</summary>
    IEnumerable<GlobalMethod> GetMethods();
}
