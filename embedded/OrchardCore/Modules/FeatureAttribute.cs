namespace OrchardCore.Modules;

/// <summary>Says to which feature of its module a type belongs.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public class FeatureAttribute : Attribute
{
    /// <summary>Assigns the type to a feature.</summary>
    public FeatureAttribute(string featureName) => FeatureName = featureName;

    /// <summary>The feature's identifier.</summary>
    public string FeatureName { get; set; }
}
