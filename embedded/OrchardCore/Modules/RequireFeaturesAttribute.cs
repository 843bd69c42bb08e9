using System.Reflection;

namespace OrchardCore.Modules;

/// <summary>Uses a type only when all of the given features are enabled too.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public class RequireFeaturesAttribute : Attribute
{
    /// <summary>Names the needed features.</summary>
    public RequireFeaturesAttribute(params string[] featureNames) => RequiredFeatureNames = featureNames;

    /// <summary>The identifiers of the needed features.</summary>
    public IList<string> RequiredFeatureNames { get; }

    /// <summary>Gives the identifiers of the features that a type needs, none if it has no such attribute.</summary>
    public static IList<string> GetRequiredFeatureNamesForType(Type type)
        => type.GetCustomAttribute<RequireFeaturesAttribute>(inherit: false)?.RequiredFeatureNames ?? [];
}
