namespace OrchardCore.ContentManagement;

/// <summary>Finds what makes instances of a part or field type.</summary>
/// <typeparam name="TInstance">The base type of the instances.</typeparam>
public interface ITypeActivatorFactory<TInstance>
{
    /// <summary>Finds the activator of a type.</summary>
    /// <param name="partName">The name of the part or field type.</param>
    /// <returns>The activator; that of the base type if the type isn't registered.</returns>
    ITypeActivator<TInstance> GetTypeActivator(string partName);
}
