namespace OrchardCore.Mvc.Core.Utilities;

/// <summary>Names of controllers.</summary>
public static class ControllerTypeExtensions
{
    private const string Suffix = "Controller";

    /// <summary>The name of a controller's type without <c>Controller</c>.</summary>
    public static string ControllerName(this Type controllerType)
    {
        ArgumentNullException.ThrowIfNull(controllerType);
        var name = controllerType.Name;
        return name.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) ? name[..^Suffix.Length] : name;
    }
}
